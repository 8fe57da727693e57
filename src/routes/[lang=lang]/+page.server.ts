import { regionNames, whichCountry } from '#lib/i18n/regionSentences.ts';
import { articles, articleView, records, regionCards } from '#lib/server/content.ts';
import { messages } from '#lib/server/messages.ts';
import type { PageServerLoad } from './$types';

/** Passages of the newest article shown on the front page: the first that name a region. */
const shownAtMost = 2;

export const load: PageServerLoad = ({ params: { lang } }) => {
  const newest = articles[0];
  const passages = newest
    ? articleView(newest, lang)
        .passages.filter(({ regions }) => regions.length > 0)
        .slice(0, shownAtMost)
    : [];
  return {
    selection: { kind: 'none' } as const,
    description: messages[lang].site.description(regionNames(records, lang)),
    lead: whichCountry(records, lang),
    passages,
    cards: regionCards(lang)
  };
};
