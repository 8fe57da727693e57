import { articles, articleSummaries, findPassage } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

/** Passages shown on the front page: those of the newest article that name the most regions. */
const shownAtMost = 2;

export const load: PageServerLoad = ({ params }) => {
  const newest = articles[0];
  const passages = (newest?.passages ?? [])
    .map(({ id }) => findPassage(newest?.id ?? '', id, params.lang))
    .filter((passage) => passage !== undefined && passage.regions.length > 0)
    .slice(0, shownAtMost);
  return { selection: { kind: 'none' } as const, passages, articles: articleSummaries(params.lang) };
};
