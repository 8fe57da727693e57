import type { Bounds, Position } from './region.ts';
import type { Language } from '../i18n/languages.ts';

/**
 * What the pages show, already in the page's language, days and numbers written out: made at build by `server/`, handed
 * to the panels. The browser formats nothing, and carries no month names of five languages.
 */

/** A day or a time between days: for machines (ISO 8601) and for readers. */
export interface DayView {
  iso: string;
  text: string;
}

/** What every page knows of a region. */
export interface RegionSummary {
  slug: string;
  heading: string;
  /** The country's name. */
  country: string;
  /** Of the shape that holds on the day of the map. */
  bounds: Bounds;
}

/** A region in the list of the front page. */
export interface RegionCard {
  slug: string;
  heading: string;
  /** One sentence: what it is and where. */
  line: string;
  /** How many passages mention it. */
  passages: number;
}

export interface SourceView {
  title: string;
  url: string;
}

export interface FactView {
  id: string;
  days: DayView;
  text: string;
  sources: SourceView[];
}

export interface PublisherView {
  id: string;
  name: string;
  site: string;
  summary: string;
  known: { day: DayView; text: string; sources: SourceView[] }[];
}

/** A run of a passage's text; with `mention` where it names a region. Joined, the runs are the passage, to the letter. */
export interface Run {
  text: string;
  mention?: { region: string; reason: string };
}

export interface PassageView {
  id: string;
  /** The number in its id: p2 is 2. */
  number: string;
  article: string;
  articleTitle: string;
  lang: Language;
  published: DayView;
  publisher: PublisherView;
  url: string;
  runs: Run[];
  /** In the page's language; absent where that is the article's own. */
  gist?: string;
  regions: string[];
  /** What became of it, where it is no longer where it was; `movedTo` is the id of the passage that took its place. */
  former?: { text: string; movedTo?: string };
}

export interface ArticleView {
  slug: string;
  title: string;
  lang: Language;
  published: DayView;
  publisher: PublisherView;
  url: string;
  display: 'full' | 'passages';
  passages: PassageView[];
  regions: string[];
}

/** A text that has a name, or what is said where there is none. */
export type NameSourceView = SourceView | { words: string };

export interface ShapeView {
  shape: string;
  extent: string;
  source: string;
  licence: string;
  /** Square kilometres as drawn and as published (a number or a span), without unit. */
  area: string;
  areaPublished: string | null;
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
  names: { text: string; lang: Language; usedBy: string; days: string; source: NameSourceView }[];
  principal: ShapeView;
  context: ShapeView[];
  /** Lengths in kilometres, without unit. */
  neighbours: { slug: string; heading: string; length: string }[];
  stateBorderLength: string | null;
  /** The farthest that a vertex of the source stands from the line drawn, in metres. */
  displacement: string;
  population: { people: string; year: string; source: { title: string; url?: string }; secondary: boolean }[];
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

/** One line of a table of scores; figures written out, shares in per cent. `language` null: all languages together. */
export interface ScoreRow {
  language: Language | null;
  texts: string;
  mentions: string;
  precision: string;
  recall: string;
  f1: string;
  exact: string;
}

/** One class of confidence, from its lower end on up to its upper one. */
export interface ReliabilityRow {
  range: string;
  found: string;
  meanConfidence: string;
  right: string;
}

/** How well the linker does on labelled texts. */
export interface AccuracyView {
  scores: { set: 'development' | 'test'; rows: ScoreRow[] }[];
  reliability: ReliabilityRow[];
}
