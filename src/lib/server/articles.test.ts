import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { typographyFaults } from '#lib/i18n/typography.ts';
import { readArticles } from './articles.ts';

const article = readArticles().find(({ id }) => id === '2021-05-13-lavrov-bayramov');

describe('the article of 13 May 2021', () => {
  test('is the publisher’s text to the byte', () => {
    const sum = createHash('sha256')
      .update(article?.text ?? '')
      .digest('hex');
    expect(sum).toBe('9ce7a379ce5e52eba09b216af37a3a85bdc14195ced3f3c3f6024ec04174b899');
  });

  test('has five passages, the first after the title', () => {
    expect(article?.passages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(article?.passages[0]?.quote).toMatch(/^Les ministres des Affaires étrangères/);
    expect(article?.former).toEqual([]);
  });

  test('has a gist of every passage in every language, one sentence, well written', () => {
    const faults = (article?.passages ?? []).flatMap(({ id }) =>
      languages.flatMap((lang) => {
        const gist = article?.gists[id]?.[lang] ?? '';
        const ends = gist.match(/[.։](?=\s|$)/g)?.length ?? 0;
        return [
          ...(ends === 1 && /[.։]$/.test(gist) ? [] : [`${id}.${lang}: ${ends} sentences`]),
          ...typographyFaults(lang, gist).map((fault) => `${id}.${lang}: ${fault}`)
        ];
      })
    );
    expect(faults).toEqual([]);
  });
});
