import { drawing, regionSummaries, shapes } from '#lib/server/content.ts';
import type { LayoutServerLoad } from './$types';

/** What every page has beside it: the regions for map and lists, and the drawing that stands where the map will be. */
export const load: LayoutServerLoad = ({ params }) => ({ regions: regionSummaries(params.lang), drawing, shapes });
