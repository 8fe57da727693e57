import { isLanguage, type Language } from '../i18n/languages.ts';

/** Every address of the site, as a path from its root; pages end with a slash, files have an ending. */
export const paths = {
  home: (lang: Language) => `/${lang}/`,
  region: (lang: Language, region: string) => `/${lang}/${region}/`,
  articles: (lang: Language) => `/${lang}/articles/`,
  article: (lang: Language, article: string) => `/${lang}/articles/${article}/`,
  /** A passage where it stands in its article. */
  passageInArticle: (lang: Language, article: string, passage: string) =>
    `/${lang}/articles/${article}/#${passage}`,
  /** A passage's own page: what is shared. */
  passage: (lang: Language, article: string, passage: string) => `/${lang}/articles/${article}/${passage}/`,
  /** What can be taken away, as files. */
  downloads: (lang: Language) => `/${lang}/data/`,
  timeline: (lang: Language) => `/${lang}/timeline/`,
  read: (lang: Language) => `/${lang}/read/`,
  about: (lang: Language) => `/${lang}/about/`
};

/** The same page in another language: only the first segment of the path changes. */
export function inLanguage(path: string, lang: Language): string {
  const segments = path.split('/');
  if (!isLanguage(segments[1])) return `/${lang}/`;
  segments[1] = lang;
  return segments.join('/');
}

/**
 * Where a reader of none of the languages is led from a page: to the choice of language from a front page and from the downloads, else to
 * the English page.
 */
export function neutralPath(path: string): string {
  const [, , ...rest] = path.split('/');
  const own = `/${rest.join('/')}`;
  return own === '/' || own === '/data/' ? own : inLanguage(path, 'en');
}

/**
 * A path as this site writes it: no doubled slashes, no `index.html`. Static hosts answer those with the right page, but the
 * router knows it by one address only.
 */
export function normalisedPath(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/');
}

/** The language of a path: its first segment, or its second after `/embed`; undefined where that is none. */
export function languageOf(path: string): Language | undefined {
  const [first] = path
    .replace(/^\/embed(?=\/)/, '')
    .split('/')
    .slice(1);
  return isLanguage(first) ? first : undefined;
}
