import { factViews } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
  selection: { kind: 'none' } as const,
  facts: factViews(params.lang)
});
