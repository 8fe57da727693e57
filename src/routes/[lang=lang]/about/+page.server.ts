import { aboutSections, type AboutSection } from '#content/about.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { whichCountry } from '#lib/i18n/regionSentences.ts';
import { accuracyView } from '#lib/server/accuracy.ts';
import { originViews, publishers, publisherView, records, reportView } from '#lib/server/content.ts';
import { shareWords } from '#lib/server/shareWords.ts';
import type { PageServerLoad } from './$types';

/** The paragraphs of a section; the first of all follows the sentence that says which region is where. */
function paragraphsOf({ id, paragraphs }: AboutSection, lang: Language): string[] {
  const texts = paragraphs.map((paragraph) => paragraph[lang]);
  return id === 'about' ? [`${whichCountry(records, lang)} ${texts[0]}`, ...texts.slice(1)] : texts;
}

export const load: PageServerLoad = ({ params }) => ({
  selection: { kind: 'none' } as const,
  sections: aboutSections.map((section) => ({
    id: section.id,
    title: section.title[params.lang],
    paragraphs: paragraphsOf(section, params.lang),
    links: section.links
  })),
  publishers: publishers.map((publisher) => publisherView(publisher, params.lang)),
  origins: originViews(params.lang),
  accuracy: accuracyView(params.lang),
  report: reportView(params.lang),
  downloads: shareWords[params.lang].downloads.heading
});
