import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { articles, articleView } from '#lib/server/content.ts';
import { articlePreview } from '#lib/server/preview/previews.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => articles.map(({ id }) => ({ lang, article: id })));

export const load: PageServerLoad = ({ params }) => {
  const found = articles.find(({ id }) => id === params.article);
  const preview = articlePreview(params.article, params.lang);
  if (!found || !preview) error(404, `no article “${params.article}”`);
  const article = articleView(found, params.lang);
  return {
    selection: { kind: 'article', article: article.slug, regions: article.regions } as const,
    article,
    preview: preview.view
  };
};
