import { articleSummaries } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
  selection: { kind: 'none' } as const,
  articles: articleSummaries(params.lang)
});
