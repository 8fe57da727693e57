import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { records, regionOfSegment, regionSummaries, regionView } from '#lib/server/content.ts';
import { regionPreview } from '#lib/server/preview/previews.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for each region and for each other spelling of its name, in every language. */
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) =>
    records.flatMap(({ region, aliases }) =>
      [region, ...aliases].map((segment) => ({ lang, region: segment }))
    )
  );

export const load: PageServerLoad = ({ params }) => {
  const slug = regionOfSegment(params.region);
  const preview = slug && regionPreview(slug, params.lang);
  const summary = regionSummaries(params.lang).find((region) => region.slug === slug);
  if (!slug || !summary || !preview) error(404, `no region “${params.region}”`);
  const selection = { kind: 'region', region: slug } as const;
  // Another spelling is a short page that names the canonical one: the whole is said in one place.
  const alias = slug === params.region ? null : { asked: params.region, heading: summary.heading };
  return {
    selection,
    slug,
    alias,
    preview: preview.view,
    region: alias ? null : regionView(slug, params.lang)
  };
};
