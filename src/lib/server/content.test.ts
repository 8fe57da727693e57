import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import {
  articles,
  articleSummaries,
  articleView,
  findPassage,
  framed,
  passagePages,
  records,
  regionCards,
  regionOfSegment,
  regionSummaries,
  regionView,
  shapes
} from './content.ts';

const slugs = records.map(({ region }) => region);
const textOf = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

/** Every text under a value, with its place. */
function* texts(value: unknown, place: string): Generator<{ place: string; text: string }> {
  if (typeof value === 'string') yield { place, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* texts(child, `${place}.${key}`);
}

describe.each(languages)('in %s', (lang) => {
  const views = slugs.map((slug) => regionView(slug, lang));

  test('every region has its names, its area, its facts and the length of its borders', () => {
    for (const view of views) {
      expect(view.names.length).toBeGreaterThan(4);
      expect(view.principal.area).toMatch(/^\d/);
      expect(view.facts.length).toBeGreaterThan(0);
      for (const { length } of view.neighbours) expect(length).toMatch(/\d/);
    }
  });

  test('neighbours are so on both sides, by the same length', () => {
    for (const { slug, neighbours } of views)
      for (const { slug: other, length } of neighbours) {
        const back = views.find((view) => view.slug === other)?.neighbours;
        expect(back).toContainEqual(expect.objectContaining({ slug, length }));
      }
  });

  test('a region quotes the passages that mention it, all of them and no others', () => {
    for (const { slug, passages } of views) {
      const mentioning = articles.flatMap((article) =>
        article.passages.filter(({ mentions }) => mentions.some(({ region }) => region === slug))
      );
      expect(passages.map(({ id }) => id)).toEqual(mentioning.map(({ id }) => id));
      expect(passages.map(({ runs }) => textOf(runs))).toEqual(mentioning.map(({ quote }) => quote));
      expect(regionCards(lang).find((card) => card.slug === slug)?.passages).toBe(passages.length);
    }
  });

  test('a gist stands beside what is in another language, and only there', () => {
    for (const article of articles)
      for (const passage of articleView(article, lang).passages)
        expect(passage.gist === undefined).toBe(article.lang === lang);
  });

  test('no text is empty or an accident', () => {
    const all = [...texts([views, articles.map((article) => articleView(article, lang))], lang)];
    expect(
      all
        .filter(({ text }) => text.trim() === '' || /undefined|NaN|\[object/.test(text))
        .map(({ place }) => place)
    ).toEqual([]);
  });

  test('the list of articles is theirs without the passages', () => {
    expect(articleSummaries(lang).map(({ slug }) => slug)).toEqual(articles.map(({ id }) => id));
    for (const summary of articleSummaries(lang)) expect(summary).not.toHaveProperty('passages');
  });
});

describe('what is asked for', () => {
  test('is found by a region’s slug and by its other spellings', () => {
    for (const { region, aliases } of records)
      for (const segment of [region, ...aliases]) expect(regionOfSegment(segment)).toBe(region);
    for (const segment of ['', 'Lachin', 'articles', 'constructor'])
      expect(regionOfSegment(segment)).toBeUndefined();
  });

  test('is refused by name where it is no region', () => {
    expect(() => regionView('karabakh', 'fr')).toThrow('“karabakh”');
    expect(() => framed(['karabakh'])).toThrow('“karabakh”');
  });

  test('is nothing where there is no such passage', () => {
    const [article] = articles;
    expect(findPassage(article?.id ?? '', 'p999', 'fr')).toBeUndefined();
    expect(findPassage('no-article', 'p1', 'fr')).toBeUndefined();
  });

  test('has a page for every passage', () => {
    for (const { article, passage } of passagePages())
      expect(findPassage(article, passage, 'hy')).toMatchObject({ article, id: passage });
    expect(passagePages().length).toBe(articles.flatMap(({ passages }) => passages).length);
  });
});

describe('the map', () => {
  test('has one principal shape of each region, with Kelbajar’s wider extent beside it', () => {
    expect(shapes.principal.map(({ region }) => region).sort()).toEqual(slugs.toSorted());
    expect(shapes.context.map(({ region }) => region)).toEqual(['kelbajar']);
  });

  test('frames several regions together', () => {
    const boxes = regionSummaries('fr').map(({ bounds }) => bounds);
    const frame = framed(slugs) ?? [0, 0, 0, 0];
    for (const side of [0, 1]) expect(frame[side]).toBe(Math.min(...boxes.map((box) => box[side] ?? NaN)));
    for (const side of [2, 3]) expect(frame[side]).toBe(Math.max(...boxes.map((box) => box[side] ?? NaN)));
    expect(framed([])).toBeUndefined();
  });
});
