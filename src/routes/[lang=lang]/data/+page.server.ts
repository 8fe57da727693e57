import { shareWords } from '#lib/server/shareWords.ts';
import { downloadSections } from '#lib/server/takeAway/downloadViews.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const { heading, intro, catalogue } = shareWords[params.lang].downloads;
  return {
    selection: { kind: 'none' } as const,
    heading,
    intro,
    catalogue,
    sections: downloadSections(params.lang)
  };
};
