import { collectionDay } from '#lib/data/day.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { dayView, records, regionSummaries, shapes } from '#lib/server/content.ts';
import { pagePaths } from '#lib/server/pagePaths.ts';
import { paths } from '#lib/url/routes.ts';
import type { PageServerLoad } from './$types';

const forEach = async <T>(make: (lang: Language) => T | Promise<T>) =>
  Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await make(lang)]))) as Record<
    Language,
    T
  >;

/** What an address may have meant, and the page that is meant by it: another spelling stands for the region's own page. */
function spellings(lang: Language): { path: string; page: string }[] {
  const aliases = records.flatMap(({ region, aliases, names }) =>
    [...aliases, ...names.map(({ text }) => text)].map((name) => ({
      path: paths.region(lang, name),
      page: paths.region(lang, region)
    }))
  );
  return [...pagePaths(lang).map((page) => ({ path: page, page })), ...aliases];
}

export const load: PageServerLoad = async () => ({
  words: await forEach(async (lang) => {
    const { missing, site } = await loadMessages(lang);
    return { title: missing.title, text: missing.text, home: missing.home, site: site.name };
  }),
  regions: await forEach(regionSummaries),
  /** Without their language, since they are the same in each. */
  spellings: spellings('en').map(({ path, page }) => ({ path: path.slice(3), page: page.slice(3) })),
  days: await forEach((lang) => dayView(collectionDay, lang)),
  shapes
});
