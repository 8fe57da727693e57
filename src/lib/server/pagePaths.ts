import type { Language } from '#lib/i18n/languages.ts';
import { paths } from '#lib/url/routes.ts';
import { passagePages } from './articleViews.ts';
import { articles } from './collection.ts';
import { records } from './geodata.ts';

/** The paths of a language's pages, each once: all but the other spellings of regions. */
export function pagePaths(lang: Language): string[] {
  return [
    paths.home(lang),
    ...records.map(({ region }) => paths.region(lang, region)),
    paths.articles(lang),
    ...articles.map(({ id }) => paths.article(lang, id)),
    ...passagePages().map(({ article, passage }) => paths.passage(lang, article, passage)),
    paths.timeline(lang),
    paths.read(lang),
    paths.about(lang),
    paths.downloads(lang)
  ];
}
