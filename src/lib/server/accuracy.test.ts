import { describe, expect, test } from 'vitest';
import { readCorpusSet, readGazetteer } from '../../cli/linkCorpus.ts';
import { createLinker } from '../geoparse/linker.ts';
import { countsByRule, confidencesOf, judgeAll, ratesOf, scoreOf } from '../geoparse/score.ts';
import { confidences, rules } from '../geoparse/data/reasons.ts';
import { languages } from '../i18n/languages.ts';
import { accuracyView } from './accuracy.ts';

const linker = createLinker(readGazetteer());
const judged = (set: 'development' | 'calibration' | 'test') => judgeAll(readCorpusSet(set), linker.link);

describe('the accuracy card', () => {
  test('shows the scores of the run, each language and all together', () => {
    const { scores, reliability } = accuracyView('en');
    expect(scores.map(({ set }) => set)).toEqual(['development', 'test']);
    for (const { set, rows } of scores) {
      expect(rows.map(({ language }) => language)).toEqual([...languages, null]);
      const all = judged(set);
      expect(rows.at(-1)?.texts).toBe(all.length.toLocaleString('en'));
      expect(rows.at(-1)?.f1).toBe((ratesOf(scoreOf(all)).f1 * 100).toFixed(1));
    }
    const found = judged('test').reduce((sum, { pairs, wrong }) => sum + pairs.length + wrong.length, 0);
    expect(reliability.reduce((sum, row) => sum + Number(row.found.replace(',', '')), 0)).toBe(found);
  });

  test('writes its figures in the page’s language', () => {
    expect(accuracyView('fr').scores[0]?.rows[0]?.f1).toMatch(/^\d\d,\d$/);
  });
});

describe('the linker keeps what it can', () => {
  test.each([
    ['development', 0.97, 0.96],
    ['test', 0.95, 0.92]
  ] as const)('on the texts of %s', (set, overall, worst) => {
    const all = judged(set);
    const { f1, exact } = ratesOf(scoreOf(all));
    expect(f1).toBeGreaterThan(overall);
    expect(exact).toBeGreaterThan(0.98);
    for (const lang of languages) {
      const own = all.filter(({ text }) => text.lang === lang);
      expect(own.length, lang).toBeGreaterThanOrEqual(60);
      expect(ratesOf(scoreOf(own)).f1, lang).toBeGreaterThan(worst);
    }
  });

  test('and is as sure as the texts of calibration say', () => {
    expect(confidences).toEqual(confidencesOf(countsByRule(judged('calibration')), rules));
  });

  test('so that of the mentions at 0.9 or more, nine in ten are right where it was not tuned', () => {
    const sure = judged('test').flatMap(({ pairs, wrong }) => [
      ...pairs.filter(({ mention }) => mention.confidence >= 0.9).map(() => true),
      ...wrong.filter(({ confidence }) => confidence >= 0.9).map(() => false)
    ]);
    expect(sure.filter((isRight) => isRight).length / sure.length).toBeGreaterThanOrEqual(0.9);
  });
});
