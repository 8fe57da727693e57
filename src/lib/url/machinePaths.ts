import type { Language } from '../i18n/languages.ts';

/** Addresses that no page of the site shows a reader at first sight: apart, so that no page has to bring them. */
export const machinePaths = {
  /** The articles as feeds: Atom and JSON Feed. */
  atom: (lang: Language) => `/${lang}/articles/feed.xml`,
  jsonFeed: (lang: Language) => `/${lang}/articles/feed.json`,
  /** A region's or a passage's page as other sites embed it: `/embed` before its own path. */
  embed: (page: string) => `/embed${page}`,
  /** The same as a sheet for printing. */
  sheet: (page: string) => `${page}print/`
};
