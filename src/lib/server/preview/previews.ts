import { collectionDay } from '#lib/data/day.ts';
import type * as views from '#lib/data/views.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { quotedAtMost } from '#lib/i18n/quotationMarks.ts';
import { whichCountry } from '#lib/i18n/regionSentences.ts';
import { textOf } from '#lib/text/runs.ts';
import { paths } from '#lib/url/routes.ts';
import { articleView, findPassage } from '../articleViews.ts';
import { articles } from '../collection.ts';
import { records } from '../geodata.ts';
import { messages } from '../messages.ts';
import type { Preview } from './previewSvg.ts';

/** A page's preview: the picture, where it lies, and what it shows in words. */
interface PagePreview {
  picture: Preview;
  view: views.PreviewView;
}

/** Of a passage's words in the alternative text; the picture itself cuts them by its room. */
const altQuoteLength = 200;

const headingsOf = (regions: readonly string[], lang: Language) =>
  records.filter(({ region }) => regions.includes(region)).map(({ heading }) => heading[lang]);

function pagePreview(
  path: string,
  lang: Language,
  own: Pick<Preview, 'heading' | 'regions' | 'credit'> & Partial<Preview>
): PagePreview {
  const { site, map } = messages[lang];
  const day = map.day(formatDay(collectionDay, lang));
  const { text = '', lang: quoteLang = lang } = own.quote ?? {};
  const quote = text && quotedAtMost(altQuoteLength, text, quoteLang);
  const alt = [own.heading, quote, own.credit, day].filter((part) => part !== '').join(' — ');
  return {
    picture: { lang, site: `${site.name} · ${site.subtitle}`, day, attribution: map.attribution, ...own },
    view: { path: `${path}preview.png`, alt }
  };
}

/** Of the front page, and of every page that has none of its own. */
export function homePreview(lang: Language): PagePreview {
  return pagePreview(paths.home(lang), lang, {
    heading: messages[lang].home.heading,
    credit: '',
    text: whichCountry(records, lang),
    regions: []
  });
}

/** Of a region's page; undefined for an unknown slug. */
export function regionPreview(slug: string, lang: Language): PagePreview | undefined {
  const record = records.find(({ region }) => region === slug);
  if (!record) return undefined;
  const { heading, line } = record;
  const elsewhere = new Set(languages.map((language) => heading[language]));
  elsewhere.delete(heading[lang]);
  return pagePreview(paths.region(lang, slug), lang, {
    heading: heading[lang],
    text: line[lang],
    credit: [...elsewhere].join(' · '),
    regions: [slug]
  });
}

/** Of an article's page; undefined for an unknown one. */
export function articlePreview(slug: string, lang: Language): PagePreview | undefined {
  const article = articles.find(({ id }) => id === slug);
  if (!article) return undefined;
  const { title, publisher, published, regions } = articleView(article, lang);
  return pagePreview(paths.article(lang, slug), lang, {
    heading: title,
    text: headingsOf(regions, lang).join(' · '),
    credit: `${publisher.name}, ${published.text}`,
    regions
  });
}

/** Of a passage's page; undefined for an unknown one. A former passage's says what became of it. */
export function passagePreview(slug: string, id: string, lang: Language): PagePreview | undefined {
  const passage = findPassage(slug, id, lang);
  if (!passage) return undefined;
  const { number, runs, regions, publisher, published, former } = passage;
  const name = messages[lang].article.passage(number);
  const named = headingsOf(regions, lang).join(' · ');
  return pagePreview(paths.passage(lang, slug, id), lang, {
    over: former?.text ?? (named ? name : ''),
    heading: named || name,
    quote: { text: textOf(runs), lang: passage.lang },
    credit: `${publisher.name}, ${published.text}`,
    regions
  });
}
