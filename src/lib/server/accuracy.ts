import type { AccuracyView, ReliabilityRow, ScoreRow } from '#lib/data/views.ts';
import { readCorpus } from '#lib/geoparse/corpus.ts';
import { judgeAll, ratesOf, reliabilityOf, scoreOf, type Judgement } from '#lib/geoparse/score.ts';
import { formatNumber, formatPercent } from '#lib/i18n/format.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { linker } from './collection.ts';

const files = import.meta.glob<string>('#content/corpus/{development,test}/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** The sets that the accuracy card shows. */
const sets = ['development', 'test'] as const;

/** Every labelled text of a set, linked and compared with its labels. Throws with the faults of a corpus file. */
function judgements(set: (typeof sets)[number]): Judgement[] {
  const texts = Object.entries(files)
    .filter(([path]) => path.includes(`/${set}/`))
    .flatMap(([path, content]) => readCorpus(path, content));
  return judgeAll(texts, linker.link);
}

const judged = Object.fromEntries(sets.map((set) => [set, judgements(set)])) as Record<
  (typeof sets)[number],
  Judgement[]
>;

/** How well the linker does, measured as the site is built, its figures written out in a language. */
export function accuracyView(lang: Language): AccuracyView {
  return {
    scores: sets.map((set) => ({
      set,
      rows: [
        ...languages.map((language) =>
          scoreRow(
            language,
            judged[set].filter(({ text }) => text.lang === language),
            lang
          )
        ),
        scoreRow(null, judged[set], lang)
      ]
    })),
    reliability: reliabilityOf(judged.test).map(
      ({ from, to, found, meanConfidence, right }): ReliabilityRow => ({
        range: `${formatNumber(from * 100, lang)}–${formatPercent(to, lang)}`,
        found: formatNumber(found, lang),
        meanConfidence: formatNumber(meanConfidence * 100, lang, 1),
        right: formatNumber((right / found) * 100, lang, 1)
      })
    )
  };
}

function scoreRow(language: Language | null, some: readonly Judgement[], lang: Language): ScoreRow {
  const score = scoreOf(some);
  const { precision, recall, f1, exact } = ratesOf(score);
  const percent = (share: number) => formatNumber(share * 100, lang, 1);
  return {
    language,
    texts: formatNumber(score.texts, lang),
    mentions: formatNumber(score.right + score.missed, lang),
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
    exact: percent(exact)
  };
}
