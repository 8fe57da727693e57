import { formats } from '#lib/data/takeAway.ts';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';
import { embeddable, oembedPath } from './embeds.ts';
import { origin } from './origin.ts';
import { structuredData } from './structuredData.ts';
import { catalogue } from './takeAway/catalogue.ts';
import { takeAwayFiles } from './takeAway/files.ts';

/** JSON as it may stand in a script element: a `<` could end it. */
const scriptText = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

const jsonLd = (value: object | undefined) =>
  value ? `<script type="application/ld+json">${scriptText(value)}</script>` : '';

/** Routes whose pages say in schema.org's terms what they are of. */
const described = new Set(['', '/[region]', '/articles/[article]', '/articles/[article]/[passage]']);

/** Open Graph wants a territory with the language. */
const locales: Record<Language, string> = {
  fr: 'fr_FR',
  en: 'en_GB',
  hy: 'hy_AM',
  az: 'az_AZ',
  ru: 'ru_RU'
};

/** What is true of every page's preview in a language. */
const previewTags = (lang: Language) =>
  `<meta property="og:locale" content="${locales[lang]}" />
<meta property="og:image:type" content="image/png" />
<meta property="og:image:width" content="1200" />
<meta property="og:image:height" content="630" />
<meta name="twitter:card" content="summary_large_image" />`;

type Params = { region?: string; article?: string; passage?: string };

/** Where oEmbed's consumers find how to embed a page that can be. */
function oembedLink(params: Params, lang: Language): string {
  const found = embeddable(params, lang);
  if (!found) return '';
  return `<link rel="alternate" type="application/json+oembed" href="${origin}${oembedPath(found)}">`;
}

/** The page's files that programs look for in its head: shapes and annotations. */
function fileLinks({ region, article, passage }: Params): string {
  const name = region === undefined ? article && ['articles', article, passage] : ['regions', region];
  if (!name) return '';
  const path = `/data/${name.filter((part) => part !== undefined).join('/')}`;
  return takeAwayFiles
    .filter((file) => file.path === `${path}.geojson` || file.path === `${path}.annotations.jsonld`)
    .map((file) => `<link rel="alternate" type="${formats[file.format].type}" href="${file.path}">`)
    .join('');
}

/**
 * What only machines read in a page's head, written at build: the browser's scripts neither carry nor remake it.
 * @param route the id of the page's route, `/[lang=lang]/[region]`
 */
export function headExtras(route: string | null, params: Partial<Record<string, string>>): string {
  if (route === '/') return previewTags('en');
  if (route === '/data') return previewTags('en') + jsonLd(catalogue());
  const { lang, region, article, passage } = params;
  const own = route?.startsWith('/[lang=lang]') ? route.replace('/[lang=lang]', '') : undefined;
  if (own === undefined || !isLanguage(lang) || own.endsWith('/print')) return '';
  if (!described.has(own)) return previewTags(lang);
  const subject = {
    ...(region === undefined ? {} : { region }),
    ...(article === undefined ? {} : { article }),
    ...(passage === undefined ? {} : { passage })
  };
  return [
    previewTags(lang),
    oembedLink(subject, lang),
    fileLinks(subject),
    jsonLd(structuredData({ lang, ...subject }))
  ].join('');
}
