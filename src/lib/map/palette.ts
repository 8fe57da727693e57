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
  regions: Record<string, RegionColour>;
}

/**
 * Violet, teal, ochre and brick: found by a random search in OKLCH for the largest least distance between
 * the four as laid over land, for typical sight, protanopia, deuteranopia, tritanopia and in grey
 * (palette.test.ts holds the floor); no three of them make a flag of the two countries.
 * The four spare hues are for regions to come.
 */
const lightHues: readonly RegionColour[] = [
  { fill: '#7d52d0', line: '#5b35ab', label: '#371a7a' },
  { fill: '#3f9a94', line: '#11706b', label: '#073f3c' },
  { fill: '#e6a90f', line: '#a87400', label: '#4f3600' },
  { fill: '#962538', line: '#8a1f33', label: '#430613' },
  { fill: '#6b8f2a', line: '#4d6a17', label: '#26380a' },
  { fill: '#4a6fa5', line: '#34568a', label: '#14294a' },
  { fill: '#7a5230', line: '#64401f', label: '#38200a' },
  { fill: '#c060b0', line: '#973f88', label: '#4e1545' }
];

const darkHues: readonly RegionColour[] = [
  { fill: '#7832a8', line: '#b78cea', label: '#dcc6fb' },
  { fill: '#2899a2', line: '#5cc7cf', label: '#bdeef1' },
  { fill: '#cba750', line: '#ecc970', label: '#faeac2' },
  { fill: '#c44f38', line: '#ee8f78', label: '#fbd3c8' },
  { fill: '#6b8f2a', line: '#a7cc60', label: '#dff0bd' },
  { fill: '#4a6fa5', line: '#8fb3e6', label: '#cfe0f8' },
  { fill: '#7a5230', line: '#c79a70', label: '#eed9c4' },
  { fill: '#c060b0', line: '#e59bd9', label: '#f9d6f3' }
];

/** The order in which the known regions took their hues; it is part of the look and does not follow the data. */
const settled: readonly string[] = ['syunik', 'lachin', 'kelbajar', 'aghdam'];

/**
 * A colour for each region: the four known ones keep theirs, others take the spare hues in the order given,
 * beginning again after the eighth.
 */
export function regionColours(
  theme: Theme,
  regions: readonly string[] = settled
): Record<string, RegionColour> {
  const hues = theme === 'light' ? lightHues : darkHues;
  const order = [...settled, ...regions.filter((region) => !settled.includes(region))];
  return Object.fromEntries(
    order.map((region, index) => [region, hues[index % hues.length] as RegionColour])
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
  fillOpacity: 0.46,
  regions: regionColours('light')
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
  fillOpacity: 0.5,
  regions: regionColours('dark')
};

export const palettes: Record<Theme, Palette> = { light, dark };
