import type { Bounds, Name, Position } from './region.ts';
import type { Language } from '../i18n/languages.ts';

/** What the pages show, already in the page's language: made at build by `server/`, handed to the panels. */

export interface RegionSummary {
  slug: string;
  heading: string;
  country: 'AM' | 'AZ';
  /** One sentence: what it is and where. */
  line: string;
  bounds: Bounds;
  labelPoint: Position;
  passages: number;
  /** Whether a second shape of it is drawn, dashed. */
  dashed: boolean;
}

export interface SourceView {
  title: string;
  url: string;
}

export interface FactView {
  id: string;
  from: string;
  to: string | null;
  text: string;
  sources: SourceView[];
}

export interface PublisherView {
  id: string;
  name: string;
  site: string;
  summary: string;
  known: { day: string; text: string; sources: SourceView[] }[];
}

/** A run of a passage's text; with `mention` where it names a region. Joined, the runs are the passage, to the letter. */
export interface Run {
  text: string;
  mention?: { region: string; heading: string; reason: string; via?: string };
}

export interface PassageView {
  id: string;
  /** The number in its id: p2 is 2. */
  number: string;
  article: string;
  articleTitle: string;
  lang: Language;
  published: string;
  publisher: PublisherView;
  url: string;
  runs: Run[];
  /** In the page's language; absent where that is the article's own. */
  gist?: string;
  regions: string[];
  status: 'current' | 'moved' | 'withdrawn';
  since?: string;
  movedTo?: string;
}

export interface ArticleView {
  slug: string;
  title: string;
  lang: Language;
  published: string;
  publisher: PublisherView;
  url: string;
  display: 'full' | 'passages';
  passages: PassageView[];
  regions: string[];
}

export interface ShapeView {
  shape: string;
  extent: string;
  source: string;
  licence: string;
  areaKm2: number;
  areaPublishedKm2: [number, number] | null;
  areaPublishedSource: string | null;
  areaNote: string | null;
}

export interface RegionView {
  slug: string;
  heading: string;
  kind: 'province' | 'district';
  country: 'AM' | 'AZ';
  countryName: string;
  line: string;
  iso: string | null;
  wikidata: string | null;
  centre: { name: string; position: Position; note: string | null };
  names: (Omit<Name, 'usedBy'> & { usedBy: string })[];
  principal: ShapeView;
  context: ShapeView[];
  neighbours: { slug: string; heading: string; metres: number }[];
  stateBorderMetres: number | null;
  toleranceMetres: number;
  population: { people: number; year: number; source: { title: string; url?: string }; secondary: boolean }[];
  populationNote: string | null;
  facts: FactView[];
  passages: PassageView[];
}

/** The shapes that hold on the day of the map: one of each region is clicked and labelled, others are context. */
export interface Shapes {
  principal: MapShape[];
  context: MapShape[];
}

/** What the map needs to know of a shape beside its geometry. */
export interface MapShape {
  region: string;
  shape: string;
  certainty: 'certain' | 'uncertain';
  labelPoint: Position;
  areaKm2: number;
}
