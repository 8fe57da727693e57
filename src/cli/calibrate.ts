import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../lib/geoparse/data/reasons.ts';
import { createLinker } from '../lib/geoparse/linker.ts';
import { confidencesOf, countsByRule, judgeAll } from '../lib/geoparse/score.ts';
import { readCorpusSet, readGazetteer } from './linkCorpus.ts';

/*
 * Measures how sure each rule is, on the texts of calibration, and writes src/lib/geoparse/data/confidences.json.
 *     npm run calibrate [-- --check]
 * `--check` writes nothing and ends with status 1 where the file is not what the run gives.
 */
const file = new URL('../lib/geoparse/data/confidences.json', import.meta.url);
const linker = createLinker(readGazetteer());
const counts = countsByRule(judgeAll(readCorpusSet('calibration'), linker.link));
const content = `${JSON.stringify(confidencesOf(counts, rules), null, 2)}\n`;
for (const [rule, { found, right }] of counts) console.log(`${rule}: ${right} of ${found} right`);
if (!process.argv.includes('--check')) writeFileSync(file, content);
else if (readFileSync(file, 'utf8') !== content) {
  console.error(
    'src/lib/geoparse/data/confidences.json is not what the texts of calibration give: npm run calibrate'
  );
  process.exitCode = 1;
}
