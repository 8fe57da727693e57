import { parseArgs } from 'node:util';
import { createLinker } from '../lib/geoparse/linker.ts';
import { judgeAll, ratesOf, scoreOf } from '../lib/geoparse/score.ts';
import type { Judgement } from '../lib/geoparse/score.ts';
import { isLanguage, languages } from '../lib/i18n/languages.ts';
import { corpusSets, readCorpusSet, readGazetteer } from './linkCorpus.ts';
import type { CorpusSet } from './linkCorpus.ts';

/*
 * Scores the linker on labelled texts.
 *     npm run accuracy -- [development|calibration|test] [fr en …] [--faults]
 * `--faults` shows every text that is not wholly right, of the development texts alone: whoever has read what fails in
 * the others has none to test on any more.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean', default: false } }
});
const set: CorpusSet = corpusSets.find((one) => positionals.includes(one)) ?? 'development';
const only = positionals.filter(isLanguage);
const asked = only.length > 0 ? only : languages;
const unknown = positionals.filter(
  (word) => !isLanguage(word) && !(corpusSets as readonly string[]).includes(word)
);
if (unknown.length > 0 || (values.faults && set !== 'development')) {
  console.error(
    unknown.length > 0
      ? `${unknown.join(', ')}: neither a set (${corpusSets.join(', ')}) nor a language (${languages.join(', ')})`
      : `--faults shows the development texts alone, not those of ${set}`
  );
  process.exit(2);
}

const linker = createLinker(readGazetteer());
const all = asked.map((lang) => ({
  lang,
  judged: judgeAll(readCorpusSet(set, [lang]), linker.link)
}));
for (const { lang, judged } of all) {
  tell(lang, judged);
  if (values.faults) judged.forEach(tellFaults);
}
tell(
  'all',
  all.flatMap(({ judged }) => judged)
);

function tell(name: string, judged: readonly Judgement[]): void {
  const score = scoreOf(judged);
  const { precision, recall, f1, exact } = ratesOf(score);
  const shares = Object.entries({ precision, recall, f1, exact }).map(
    ([key, share]) => `${key} ${share.toFixed(3)}`
  );
  console.log(`${name.padEnd(4)} ${shares.join('  ')}  ${JSON.stringify(score)}`);
}

function tellFaults({ text, pairs, wrong, missed }: Judgement): void {
  const unlike = pairs.filter(
    ({ mention, label }) =>
      mention.start !== label.start || mention.end !== label.end || mention.kind !== label.kind
  );
  if (wrong.length + missed.length + unlike.length === 0) return;
  const cut = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end);
  console.log(`\n[${text.id}] ${text.note}\n    ${text.text.replaceAll('\n', ' / ')}`);
  for (const mention of wrong)
    console.log(`    wrong   ${mention.surface} (${mention.region}, ${mention.rule})`);
  for (const label of missed) console.log(`    missed  ${cut(label)} (${label.region}, ${label.kind})`);
  for (const { mention, label } of unlike)
    console.log(`    unlike  ${mention.surface} (${mention.kind}), not ${cut(label)} (${label.kind})`);
}
