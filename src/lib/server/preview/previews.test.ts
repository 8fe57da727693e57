import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { articles } from '../collection.ts';
import { records } from '../geodata.ts';
import { messages } from '../messages.ts';
import { articlePreview, homePreview, passagePreview, regionPreview } from './previews.ts';
import { previewPng } from './previewPng.ts';
import { previewSvg, type Preview } from './previewSvg.ts';

const article = articles[0];
const passage = article?.passages.find(({ mentions }) => mentions.length > 0);
const region = records[0]?.region;
if (!article || !passage || !region) throw new Error('there is nothing to preview');

describe.each(languages)('a preview in %s', (lang) => {
  const of = passagePreview(article.id, passage.id, lang);

  test('of a passage says who published it and when, and marks out its regions', () => {
    expect(of?.picture.credit).toContain(article.publisher.name);
    expect(of?.view.alt).toContain(article.publisher.name);
    expect(of?.picture.credit).toContain('2021');
    expect(of?.picture.quote).toEqual({ text: passage.quote, lang: article.lang });
    expect(new Set(of?.picture.regions)).toEqual(new Set(passage.mentions.map((mention) => mention.region)));
  });

  test('credits the map and says its day', () => {
    const all = [of, homePreview(lang), regionPreview(region, lang), articlePreview(article.id, lang)];
    for (const preview of all) {
      expect(preview?.picture.attribution).toBe(messages[lang].map.attribution);
      expect(preview?.picture.day).toContain('2021');
      expect(preview?.view.alt).toContain(preview?.picture.day);
    }
  });
});

test('there is none of what is unknown', () => {
  expect(regionPreview('nowhere', 'en')).toBeUndefined();
  expect(articlePreview('nothing', 'en')).toBeUndefined();
  expect(passagePreview(article.id, 'p999', 'en')).toBeUndefined();
});

describe('a picture', () => {
  const preview: Preview = {
    lang: 'en',
    site: 'Site',
    over: 'Over',
    heading: 'Heading',
    text: 'Text',
    quote: { text: 'Quote', lang: 'en' },
    credit: 'Credit',
    regions: [region],
    day: 'Day',
    attribution: 'Attribution'
  };

  test.each([
    { lang: 'hy' },
    { site: 'Other' },
    { over: 'Other' },
    { heading: 'Other' },
    { text: 'Other' },
    { quote: { text: 'Other', lang: 'en' } },
    { credit: 'Other' },
    { regions: [] },
    { day: 'Other' },
    { attribution: 'Other' }
  ] as Partial<Preview>[])('shows all that it says: %o', (change) => {
    expect(previewSvg({ ...preview, ...change })).not.toBe(previewSvg(preview));
  });

  test('is the same each time, and another where the words are', async () => {
    const [first, again, other] = await Promise.all(
      [preview, preview, { ...preview, heading: 'Other' }].map(previewPng)
    );
    expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true);
    expect(first?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });
});
