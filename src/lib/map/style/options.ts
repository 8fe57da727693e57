import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds, Position } from '../../data/region.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Palette, Theme } from '../palette.ts';

/** GeoJSON by address or in memory. */
export type GeoData = { url: string } | { data: FeatureCollection };

/** What the style needs to know of one shape; ShapeProperties fits. */
export interface StyledShape {
  region: string;
  shape: string;
  certainty: 'certain' | 'uncertain';
  labelPoint: Position;
  areaKm2: number;
  /** Whether its lines are those of the day: drawn unlike others where they are not. Context shapes do. */
  holds?: boolean;
}

/** Words that the map itself says, in the reader's language. */
export interface MapWords {
  /** Along the state border: that it was not delimited. */
  notDelimited: string;
  /** Along the edge of the former oblast: what it is. */
  formerOblast: string;
  /** Along the edge of the box: that the map's data end there. */
  dataEnd: string;
}

export interface StyleOptions {
  theme: Theme;
  /** The language that places are named in. */
  lang: Language;
  /** Address of the PMTiles archive, without `pmtiles://`; absolute, since tiles are fetched by the worker’s side. */
  archiveUrl: string;
  /** The archive's highest zoom. */
  archiveMaxZoom: number;
  /** Glyph template with {fontstack} and {range}. */
  glyphsUrl: string;
  regions: GeoData;
  /** The drawn lines, as `mapLines` makes them. */
  lines: GeoData;
  /** The lines that words run along, as `wordLines` makes them. */
  wordLines: GeoData;
  /** The id of the line that is asked about. */
  pickedLine?: string | undefined;
  /** Shapes clicked and labelled on the day, one a region, and those only drawn as context. */
  shapes: { principal: readonly StyledShape[]; context: readonly StyledShape[] };
  /** What heads each region, by slug, in the reader's language. */
  headings: Readonly<Record<string, string>>;
  /** The languages of headings that are in another than `lang`, by slug. */
  headingLanguages?: Readonly<Record<string, Language>>;
  /** What stands small under a heading, by slug: the country that the region is in. */
  captions?: Readonly<Record<string, string>>;
  words: MapWords;
  /** The box that the data of the archive fill, [west, south, east, north] in degrees. */
  box: Bounds;
}

/** What each group of layers is built from. */
export interface StyleContext extends StyleOptions {
  palette: Palette;
}

/** A group of layers, in drawing order. */
export type LayerGroup = (context: StyleContext) => LayerSpecification[];
