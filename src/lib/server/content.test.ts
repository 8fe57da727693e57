import { describe, expect, test } from 'vitest';
import { collectionDay } from '#lib/data/day.ts';
import { topics } from '#lib/data/fact.ts';
import { isInPeriod, neighboursOn } from '#lib/geo/shapesOn.ts';
import { mapShapesOn, regionsWithoutLines } from '#lib/geo/mapShapes.ts';
import { languages } from '#lib/i18n/languages.ts';
import { textOf } from '#lib/text/runs.ts';
import {
  articles,
  articleSummaries,
  articleView,
  findPassage,
  factViews,
  moments,
  passagePages,
  records,
  regionCards,
  regionOfSegment,
  regionSummaries,
  regionView,
  shapes
} from './content.ts';

const days = [
  '1990-06-01',
  '1999-01-01',
  '2020-11-28',
  collectionDay,
  '2022-09-01',
  '2023-12-05',
  '2026-01-01'
];
const slugs = records.map(({ region }) => region);

/** Every text under a value, with its place. */
function* texts(value: unknown, place: string): Generator<{ place: string; text: string }> {
  if (typeof value === 'string') yield { place, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* texts(child, `${place}.${key}`);
}

describe.each(languages)('in %s', (lang) => {
  const views = slugs.map((slug) => regionView(slug, lang));

  test('every region has its names, its area and the length of its borders', () => {
    for (const view of views) {
      const inLanguages = view.names.flatMap(({ spellings }) => spellings.flatMap(({ langs }) => langs));
      expect(new Set(inLanguages)).toEqual(new Set(languages));
      for (const { area, neighbours } of view.shapes) {
        expect(area).toMatch(/^\d/);
        for (const { length } of neighbours) expect(length).toMatch(/\d/);
      }
    }
  });

  test.each(days)('neighbours are so on both sides on %s, by the same length', (day) => {
    const neighbours = (slug: string) => {
      const principal = mapShapesOn(shapes, day).principal.find(({ region }) => region === slug)?.shape;
      const shape = views.find((view) => view.slug === slug)?.shapes.find((each) => each.shape === principal);
      return neighboursOn(shape?.neighbours ?? [], shapes, day);
    };
    const pairs = slugs.flatMap((slug) =>
      neighbours(slug).map(({ slug: other, length }) => ({ slug, other, length }))
    );
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    for (const { slug, other, length } of pairs)
      expect(neighbours(other)).toContainEqual(expect.objectContaining({ slug, length }));
  });

  test.each(days)(
    'on %s something is told of every district with a history, of each topic at most once',
    (day) => {
      for (const { slug, kind, conditions } of views) {
        const holding = conditions
          .filter((condition) => isInPeriod(day, condition))
          .map(({ topic }) => topic);
        if (kind === 'district' && conditions.length > 0) expect(holding, slug).not.toEqual([]);
        expect(holding).toEqual(topics.filter((topic) => holding.includes(topic)));
      }
    }
  );

  test('the named days are those of the facts, and the collection’s', () => {
    const named = moments(lang).map(({ day }) => day.iso);
    expect(named).toEqual([...new Set([collectionDay, ...factViews(lang).map(({ from }) => from)])].sort());
    for (const { title } of moments(lang)) expect(title).not.toBe('');
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
    const { principal, context } = mapShapesOn(shapes, collectionDay);
    expect(principal.map(({ region }) => region).sort()).toEqual(slugs.toSorted());
    expect(context.map(({ region }) => region)).toEqual(['kelbajar']);
  });

  test('says on which days the lines of a region are not known', () => {
    const without = (day: string) => regionsWithoutLines(mapShapesOn(shapes, day));
    expect(without(collectionDay)).toEqual([]);
    expect(without('2010-01-01')).toEqual([]);
    expect(without('2024-01-01')).toEqual(expect.arrayContaining(['kelbajar', 'lachin', 'aghdam']));
    expect(without('1929-01-01').sort()).toEqual(slugs.toSorted());
  });

  test('heads a region by other names than its heading only where there are such', () => {
    const lachin = regionSummaries('en').find(({ slug }) => slug === 'lachin');
    expect(lachin?.names.hy).toEqual({ text: 'Լաչին', lang: 'hy' });
    expect(lachin?.names).not.toHaveProperty('en');
  });
});
