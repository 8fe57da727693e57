import type { Bounds } from '../data/region.ts';

/** The box that the detailed map data fill, [west, south, east, north] in degrees: the extent of the sources. */
export const dataBox: Bounds = [44.5, 38.7, 47.5, 40.8];
