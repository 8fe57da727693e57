import { aboutSections } from '#content/about.ts';
import { accuracyView } from '#lib/server/accuracy.ts';
import { records, regionView } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
  selection: { kind: 'none' } as const,
  sections: aboutSections.map(({ id, title, paragraphs, links }) => ({
    id,
    title: title[params.lang],
    paragraphs: paragraphs.map((paragraph) => paragraph[params.lang]),
    links
  })),
  accuracy: accuracyView(params.lang),
  areas: records.flatMap(({ region }) => {
    const { heading, principal, context } = regionView(region, params.lang);
    return [principal, ...context].map((shape) => ({ heading, ...shape }));
  })
});
