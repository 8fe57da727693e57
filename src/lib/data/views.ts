import type { Bounds, Position, ShapeProperties } from './region.ts';
import type { Topic } from './fact.ts';
import type { WhoseNames } from './whoseNames.ts';
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
  /** Other names that may head it, by whose they are, with the language each is in; those that are its heading are left out. */
  names: Partial<Record<WhoseNames, { text: string; lang: Language }>>;
  /** What the legend says of its shapes where they are drawn beside the principal one, by shape; a general word where it has none. */
  legends: Record<string, string>;
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
  /** The first day. */
  from: DayView;
  title: string;
  text: string;
  sources: SourceView[];
  regions: string[];
  /** Passages that speak of it. */
  passages: { article: string; id: string; number: string }[];
}

/** A day that the map offers by name. */
export interface MomentView {
  day: DayView;
  title: string;
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

/** What a page says of a shape; the page picks the shapes of the day. Lengths in kilometres, without unit. */
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
  /** Shapes that share its line, one of each region on any day. */
  neighbours: { slug: string; shape: string; length: string }[];
  stateBorderLength: string | null;
  /** The farthest that a vertex of the source stands from the line drawn, in metres. */
  displacement: string;
}

/** What held over a time, `to` exclusive: who was where, which unit a region belonged to. */
export interface ConditionView {
  id: string;
  topic: Topic;
  from: string | null;
  to: string | null;
  text: string;
  sources: SourceView[];
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
  /** Of all days. */
  shapes: ShapeView[];
  /** Of all days, in the order of their topics. */
  conditions: ConditionView[];
  population: { people: string; year: string; source: { title: string; url?: string }; secondary: boolean }[];
  populationNote: string | null;
  facts: FactView[];
  passages: PassageView[];
}

/** What the map needs to know of a shape beside its geometry. */
export type MapShape = Pick<
  ShapeProperties,
  'region' | 'shape' | 'certainty' | 'labelPoint' | 'areaKm2' | 'validity' | 'principal'
> & { bounds: Bounds };

/** The shapes drawn on a day: one of each region is clicked and labelled, others are context. */
export interface Shapes {
  /** `holds`: whether its lines are those of the day; else they are the nearest that are known. */
  principal: (MapShape & { holds: boolean })[];
  context: MapShape[];
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
