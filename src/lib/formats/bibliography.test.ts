import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import {
  bibliographyFile,
  bibliographyFormats,
  bibliographyRecord,
  bibtexEntry,
  risRecord
} from './bibliography.ts';
import { cslDate, type CslItem } from './cslItem.ts';

const article: CslItem = {
  id: 'article',
  type: 'article-newspaper',
  title: 'Ce qui s’est passé à la frontière : 50 % & plus, d’un «_x_» {y}',
  'container-title': 'Journal',
  language: 'fr',
  URL: 'https://example.org/a?b=1&c=d_e%20f',
  issued: cslDate('2021-05-13'),
  archive: 'example.net',
  archive_location: 'https://example.net/copy'
};
const page: CslItem = {
  id: 'page',
  type: 'webpage',
  title: 'Լաչին, Laçın, Лачин',
  'container-title': 'Border regions: Armenia–Azerbaijan',
  language: 'en',
  URL: 'https://example.org/en/lachin/?asof=2021-05-13',
  version: 'abc123'
};
const seen = '2026-11-07';

describe.each(bibliographyFormats)('%s', (format) => {
  test.each([article, page])('is read by another program as it was meant: $id', (item) => {
    const file = bibliographyFile(format, [bibliographyRecord(format, { item, seen })]);
    const [read, ...others] = new Cite(file).data;
    expect(others).toEqual([]);
    expect(read).toMatchObject({ title: item.title, URL: item.URL });
    // Of RIS this reader takes the year alone, and the day seen of newspapers alone.
    const isRis = format === 'ris';
    const issued = item.issued && cslDate(isRis ? '2021' : '2021-05-13');
    expect(JSON.stringify(read?.['issued'])).toBe(issued && JSON.stringify(issued));
    if (isRis) expect(file).toMatch(/^Y2 {2}- 2026\/11\/07\r$/m);
    else expect(read).toMatchObject({ accessed: cslDate(seen) });
  });

  test('keeps several apart', () => {
    const file = bibliographyFile(
      format,
      [article, page].map((item) => bibliographyRecord(format, { item }))
    );
    expect(new Cite(file).data.map(({ title }) => title)).toEqual([article.title, page.title]);
  });
});

test('version, day seen and archived copy are said where the format has no field for them', () => {
  for (const write of [bibtexEntry, risRecord]) {
    expect(write({ item: page, seen })).toContain('version abc123, accessed 2026-11-07');
    expect(write({ item: article })).toContain('archived at https://example.net/copy');
  }
});

test('RIS has a whole field on each line', () => {
  for (const line of risRecord({ item: article, seen }).trimEnd().split('\r\n'))
    expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
});
