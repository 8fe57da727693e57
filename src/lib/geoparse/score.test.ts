import { describe, expect, test } from 'vitest';
import type { LabelledText } from './corpus.ts';
import type { Mention } from './mention.ts';
import { confidencesOf, countsByRule, judge, judgeAll, ratesOf, reliabilityOf, scoreOf } from './score.ts';

const label = (region: string, start: number, end: number) => ({
  region,
  kind: 'region' as const,
  start,
  end
});
const text = (...labels: LabelledText['labels']): LabelledText => ({
  id: 'fr-1',
  lang: 'fr',
  note: 'plain',
  text: 'x'.repeat(40),
  labels
});
const mention = (region: string, start: number, end: number, confidence = 0.9, rule = 'name'): Mention => ({
  ...label(region, start, end),
  surface: '',
  rule,
  reason: { fr: '', en: '', hy: '', az: '', ru: '' },
  confidence
});

describe('mentions beside labels', () => {
  const judged = judge(text(label('lachin', 0, 6), label('aghdam', 10, 16), label('syunik', 20, 26)), [
    mention('lachin', 0, 6),
    mention('aghdam', 8, 12, 0.6),
    mention('kelbajar', 20, 26, 0.95, 'typed')
  ]);

  test('are right where they overlap one of their region, each label once', () => {
    expect(scoreOf([judged])).toEqual({ texts: 1, right: 2, exact: 1, kind: 2, wrong: 1, missed: 1 });
    const twice = judge(text(label('lachin', 0, 6)), [mention('lachin', 0, 3), mention('lachin', 3, 6)]);
    expect(scoreOf([twice])).toMatchObject({ right: 1, wrong: 1, missed: 0 });
  });

  test('are not judged where their region has no label in the whole set', () => {
    const texts = [text(label('lachin', 0, 6)), text()];
    const judged = judgeAll(texts, () => [mention('lachin', 0, 6), mention('zangilan', 10, 18)]);
    expect(scoreOf(judged)).toMatchObject({ texts: 2, right: 1, wrong: 1, missed: 0 });
  });

  test('give precision, recall, F1 and the share of exact spans', () => {
    expect(ratesOf({ texts: 1, right: 3, exact: 2, kind: 3, wrong: 1, missed: 2 })).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: 6 / 9,
      exact: 2 / 3
    });
    expect(ratesOf({ texts: 1, right: 0, exact: 0, kind: 0, wrong: 0, missed: 0 }).f1).toBe(1);
  });

  test('tell what the confidence was worth', () => {
    expect(reliabilityOf([judged])).toEqual([
      { from: 0, to: 0.7, found: 1, meanConfidence: 0.6, right: 1 },
      { from: 0.9, to: 0.95, found: 1, meanConfidence: 0.9, right: 1 },
      { from: 0.95, to: 0.98, found: 1, meanConfidence: 0.95, right: 0 }
    ]);
  });

  test('tell how sure a rule is: by its own count, drawn to the common share where that is small', () => {
    const counts = new Map([
      ['name', { found: 92, right: 92 }],
      ['typed', { found: 8, right: 0 }]
    ]);
    expect(confidencesOf(counts, ['name', 'typed', 'near'])).toEqual({ name: 0.99, typed: 0.46, near: 0.82 });
    expect(countsByRule([judged])).toEqual(
      new Map([
        ['name', { found: 2, right: 2 }],
        ['typed', { found: 1, right: 0 }]
      ])
    );
  });
});
