import { describe, expect, test } from 'vitest';
import { cslDate, type CslItem } from '#lib/formats/cslItem.ts';
import { fillDay } from '#lib/formats/dayTemplate.ts';
import { languages } from '#lib/i18n/languages.ts';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { articles, records } from '../content.ts';
import { mapReferences, passageReferences, regionReferences, type Reference } from './references.ts';
import { referenceFile, referenceViews } from './referenceViews.ts';
import { formattedReference, styleNames } from './styles.ts';

const article: CslItem = {
  id: 'a',
  type: 'article-newspaper',
  title: 'Ce qui s’est passé à la frontière',
  'container-title': 'Journal',
  language: 'fr',
  URL: 'https://example.org/a',
  issued: cslDate('2021-05-13')
};
const page: CslItem = {
  id: 'p',
  type: 'webpage',
  title: 'Լաչին, Laçın, Лачин',
  'container-title': 'Border regions',
  language: 'en',
  URL: 'https://example.org/en/lachin/?asof=2021-05-13',
  version: 'abc123',
  genre: 'Map, version abc123',
  accessed: cslDate('2026-11-27')
};

const all: Reference[] = languages.flatMap((lang) => [
  ...mapReferences(lang),
  ...records.flatMap(({ region }) => regionReferences(region, lang)),
  ...articles.flatMap(({ id, passages }) =>
    passages.flatMap((passage) => passageReferences(id, passage.id, lang))
  )
]);

describe('formattedReference', () => {
  test('writes an article as each style has it', () => {
    expect(styleNames.map((name) => formattedReference(article, name))).toEqual([
      'Ce qui s’est passé à la frontière. (2021, May 13). Journal. https://example.org/a',
      'Journal. “Ce qui s’est passé à la frontière.” May 13, 2021. https://example.org/a.',
      '“Ce qui s’est passé à la frontière.” Journal, 13 May 2021, https://example.org/a.'
    ]);
  });

  test('writes a page with the day on which it was seen', () => {
    const [apa, chicago, mla] = styleNames.map((name) => formattedReference(page, name));
    expect(apa).toContain('Retrieved November 27, 2026, from https://example.org/en/lachin/?asof=2021-05-13');
    expect(chicago).toContain('Accessed November 27, 2026. https://example.org');
    expect(mla).toContain('Accessed 27 Nov. 2026');
    for (const reference of [apa, chicago, mla]) {
      expect(reference).toContain('Լաչին, Laçın, Лачин');
      expect(reference).toContain('abc123');
    }
  });

  test('names the archived copy where one is known', () => {
    const archived = { ...article, archive: 'example.net', archive_location: 'https://example.net/copy' };
    expect(formattedReference(archived, 'MLA')).toContain('https://example.net/copy');
  });
});

describe('the references of the pages', () => {
  test('are read back by another reader as they were written', () => {
    for (const format of ['bibtex', 'ris', 'csl'] as const)
      for (const { item } of all) {
        const [read, ...others] = new Cite(referenceFile([{ kind: 'page', item }], format)).data;
        expect(others).toEqual([]);
        expect(read).toMatchObject({ URL: item.URL });
        // Readers of BibTeX take a no-break space for a space.
        expect(String(read?.['title'])).toBe(
          format === 'bibtex' ? item.title.replace(/\s/g, ' ') : item.title
        );
      }
  });

  test('are filled with any day as the style writes it', () => {
    for (const { item } of all.slice(0, 12))
      for (const [index, style] of styleNames.entries()) {
        const [view] = referenceViews([{ kind: 'page', item }]);
        for (const day of ['2026-01-01', '2027-05-31', '2028-09-09'])
          expect(fillDay(view!.styles[index]!.reference, day)).toBe(
            formattedReference({ ...item, accessed: cslDate(day) }, style)
          );
      }
  });
});
