import { aboutSections } from '#content/about.ts';
import { accuracyView } from '#lib/server/accuracy.ts';
import { firstSentence } from '#lib/i18n/firstSentence.ts';
import { originViews, publishers, publisherView, records, reportView } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
  selection: { kind: 'none' } as const,
  sections: aboutSections.map(({ id, title, paragraphs, links }) => ({
    id,
    title: title[params.lang],
    paragraphs: paragraphs.map((paragraph) =>
      paragraph[params.lang].replace('{}', firstSentence(records, params.lang))
    ),
    links
  })),
  publishers: publishers.map((publisher) => publisherView(publisher, params.lang)),
  origins: originViews(params.lang),
  accuracy: accuracyView(params.lang),
  report: reportView(params.lang)
});
