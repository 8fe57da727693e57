import { collectionDay } from '#lib/data/day.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { articles, dayView, passagePages, records, regionSummaries, shapes } from '#lib/server/content.ts';
import { paths } from '#lib/url/routes.ts';
import type { PageServerLoad } from './$types';

const forEach = async <T>(make: (lang: Language) => T | Promise<T>) =>
  Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await make(lang)]))) as Record<
    Language,
    T
  >;

/** The pages of one language that an address may have meant. */
function pagesOf(lang: Language): string[] {
  return [
    paths.home(lang),
    ...records.flatMap(({ region, aliases }) => [region, ...aliases].map((name) => paths.region(lang, name))),
    paths.articles(lang),
    ...articles.map(({ id }) => paths.article(lang, id)),
    ...passagePages().map(({ article, passage }) => paths.passage(lang, article, passage)),
    paths.read(lang),
    paths.about(lang)
  ];
}

export const load: PageServerLoad = async () => ({
  words: await forEach(async (lang) => {
    const { missing, site } = await loadMessages(lang);
    return { title: missing.title, text: missing.text, home: missing.home, site: site.name };
  }),
  regions: await forEach(regionSummaries),
  /** Without their language, since they are the same in each. */
  pages: pagesOf('en').map((path) => path.slice('/en'.length)),
  days: await forEach((lang) => dayView(collectionDay, lang)),
  shapes
});
