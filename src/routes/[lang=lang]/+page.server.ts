import { firstSentence } from '#lib/i18n/firstSentence.ts';
import { articles, articleView, records, regionCards } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

/** Passages of the newest article shown on the front page: the first that name a region. */
const shownAtMost = 2;

export const load: PageServerLoad = ({ params }) => {
  const newest = articles[0];
  const passages = newest
    ? articleView(newest, params.lang)
        .passages.filter(({ regions }) => regions.length > 0)
        .slice(0, shownAtMost)
    : [];
  return {
    selection: { kind: 'none' } as const,
    firstSentence: firstSentence(records, params.lang),
    passages,
    cards: regionCards(params.lang)
  };
};
