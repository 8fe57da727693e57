import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { findPassage, passagePages } from '#lib/server/content.ts';
import { textOf } from '#lib/text/runs.ts';
import { passagePreview } from '#lib/server/preview/previews.ts';
import { textFragmentAddress } from '#lib/url/textFragment.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => passagePages().map((page) => ({ lang, ...page })));

export const load: PageServerLoad = ({ params }) => {
  const passage = findPassage(params.article, params.passage, params.lang);
  const preview = passagePreview(params.article, params.passage, params.lang);
  if (!passage || !preview) error(404, `no passage “${params.passage}” of “${params.article}”`);
  return {
    selection: {
      kind: 'passage',
      article: passage.article,
      passage: passage.id,
      regions: passage.regions
    } as const,
    passage,
    /** A former passage is no longer there. */
    wordsUrl: passage.former ? undefined : textFragmentAddress(passage.url, textOf(passage.runs)),
    preview: preview.view
  };
};
