import { collectionDay } from '#lib/data/day.ts';
import { dayView, regionSummaries, shapes } from '#lib/server/content.ts';
import { homePreview } from '#lib/server/preview/previews.ts';
import type { LayoutServerLoad } from './$types';

/** What every page has beside it: the day, and the regions for map and lists. */
export const load: LayoutServerLoad = ({ params }) => ({
  day: dayView(collectionDay, params.lang),
  regions: regionSummaries(params.lang),
  shapes,
  /** Of the pages that have no picture of their own. */
  preview: homePreview(params.lang).view
});
