export type Theme = 'light' | 'dark';

/** A region's colours, `#rrggbb`. `fill` is laid over the map at the palette's `fillOpacity`. */
export interface RegionColour {
  fill: string;
  line: string;
  label: string;
}

/** Every colour of the map in one theme, `#rrggbb`; opacities 0 to 1. */
export interface Palette {
  sea: string;
  land: string;
  veil: string;
  veilOpacity: number;
  wood: string;
  grass: string;
  farmland: string;
  wetland: string;
  ice: string;
  sand: string;
  residential: string;
  park: string;
  water: string;
  waterway: string;
  road: string;
  roadCasing: string;
  /** A road too thin for a casing. */
  roadThin: string;
  rail: string;
  boundary: string;
  border: string;
  borderCasing: string;
  extent: string;
  label: string;
  labelMinor: string;
  labelCountry: string;
  labelWater: string;
  labelPeak: string;
  halo: string;
  /** Of the regions’ tints as seen from afar, where they are the subject. */
  fillOpacity: number;
}

/**
 * Violet, ochre, teal and brick: found by a random search in OKLCH for the largest least distance between
 * the four as laid over land, for typical sight, protanopia, deuteranopia, tritanopia and in grey
 * (palette.test.ts holds the floor); no three of them make a flag of the two countries.
 * Plum, brown, olive and slate are for regions to come, found in the same way beside those before them.
 */
const lightHues: readonly RegionColour[] = [
  { fill: '#7d52d0', line: '#5b35ab', label: '#371a7a' },
  { fill: '#e6a90f', line: '#a87400', label: '#4f3600' },
  { fill: '#3f9a94', line: '#11706b', label: '#073f3c' },
  { fill: '#962538', line: '#8a1f33', label: '#430613' },
  { fill: '#4f0063', line: '#7e3594', label: '#2e003b' },
  { fill: '#5c2408', line: '#983800', label: '#421300' },
  { fill: '#a2a414', line: '#5e5f07', label: '#2f3006' },
  { fill: '#465859', line: '#3f5c5e', label: '#023539' }
];

const darkHues: readonly RegionColour[] = [
  { fill: '#7832a8', line: '#b78cea', label: '#dcc6fb' },
  { fill: '#cba750', line: '#ecc970', label: '#faeac2' },
  { fill: '#2899a2', line: '#5cc7cf', label: '#bdeef1' },
  { fill: '#c44f38', line: '#ee8f78', label: '#fbd3c8' },
  { fill: '#984773', line: '#e787b9', label: '#feb9db' },
  { fill: '#7a5230', line: '#c79a70', label: '#eed9c4' },
  { fill: '#8f9b16', line: '#b9c25c', label: '#eef3bf' },
  { fill: '#889f97', line: '#a9c4ba', label: '#dcefe7' }
];

/** A colour for each region, by its place in the order of the records; they begin again after the eighth. */
export function regionColours(theme: Theme, regions: readonly string[]): Record<string, RegionColour> {
  const hues = theme === 'light' ? lightHues : darkHues;
  return Object.fromEntries(
    regions.map((region, index) => [region, hues[index % hues.length] as RegionColour])
  );
}

const light: Palette = {
  sea: '#c5d9e3',
  land: '#f5f2ec',
  veil: '#8f8676',
  veilOpacity: 0.08,
  wood: '#d8e2cc',
  grass: '#e8ecdb',
  farmland: '#f1edda',
  wetland: '#dbe7e2',
  ice: '#fafcfd',
  sand: '#f2e9d4',
  residential: '#ddd5c8',
  park: '#7f9a6d',
  water: '#b9d2df',
  waterway: '#8fb6cb',
  road: '#ffffff',
  roadCasing: '#b9ae9d',
  roadThin: '#b9ae9d',
  rail: '#a39a8c',
  boundary: '#857c70',
  border: '#2b2724',
  borderCasing: '#fdfbf6',
  extent: '#857c70',
  label: '#26221d',
  labelMinor: '#4a443c',
  labelCountry: '#635b50',
  labelWater: '#2c5a74',
  labelPeak: '#5f4a33',
  halo: '#fbf9f5',
  fillOpacity: 0.46
};

const dark: Palette = {
  sea: '#10293a',
  land: '#202428',
  veil: '#000000',
  veilOpacity: 0.24,
  wood: '#242f28',
  grass: '#262c28',
  farmland: '#292b28',
  wetland: '#212d2f',
  ice: '#323a40',
  sand: '#2d2b26',
  residential: '#34353a',
  park: '#4d6a4c',
  water: '#14303f',
  waterway: '#2d5468',
  road: '#6d6f75',
  roadCasing: '#17191c',
  roadThin: '#54575d',
  rail: '#62656b',
  boundary: '#8b8d92',
  border: '#f4f1ea',
  borderCasing: '#101214',
  extent: '#8b8d92',
  label: '#f2efe8',
  labelMinor: '#cfccc5',
  labelCountry: '#a9a79f',
  labelWater: '#86b9d6',
  labelPeak: '#cdb596',
  halo: '#16181b',
  fillOpacity: 0.5
};

export const palettes: Record<Theme, Palette> = { light, dark };
