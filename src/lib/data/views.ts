import type { Bounds, Position, ShapeProperties } from './region.ts';
import type { Topic } from './fact.ts';
import type { DownloadGroup } from './share.ts';
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

/** A page’s preview picture: its path, and what it shows in words. */
export interface PreviewView {
  path: string;
  alt: string;
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
  /** The first day, ISO. */
  from: string;
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
  /** A phrase that follows the name. */
  line: string;
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

/** Names that the same use at the same time, by the same source; `langs`: the languages that spell it so. */
export interface NameGroup {
  spellings: { text: string; langs: Language[] }[];
  usedBy: string;
  days: string;
  source: NameSourceView;
}

export interface PlaceNamesView {
  place: string;
  heading: string;
  kind: string;
  groups: NameGroup[];
}

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
  names: NameGroup[];
  /** Main places inside it. */
  places: PlaceNamesView[];
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

/** Where lines come from, in words. */
export interface OriginView {
  title: string;
  text: string;
  certain: boolean;
  /** The day of its source; null where none is known. */
  day: DayView | null;
  sources: SourceView[];
}

/** What is said of the lines of the map. */
export interface LinesView {
  /** Drawn lines by their ids, each with the key of its origin, the regions and shapes that it bounds, its length in kilometres. */
  lines: { id: string; origin: string; regions: string[]; shapes: string[]; length: string }[];
  origins: Record<string, OriginView>;
  /** The basemap's own lines, by the least `admin_level` that it is said of: 2, 3 or 4. */
  levels: Record<string, OriginView>;
}

/** A shape as a table names it: its region's heading, and its own id. */
export interface NamedShape {
  shape: string;
  heading: string;
}

interface SharedLine {
  shapes: NamedShape[];
  sharedVertices: string;
  sharedLength: string;
  strayVertices: string;
}

/** The boundary report, figures written out: km², m², metres, per cent. */
export interface ReportView {
  shapes: (NamedShape & {
    area: string;
    areaPublished: string | null;
    difference: string | null;
    areaNote: string | null;
    vertices: string;
    tolerance: string;
    displacement: string;
  })[];
  borders: (SharedLine & { overlap: string; gap: string })[];
  inner: (SharedLine & { outside: string })[];
  enclosed: string;
  sphere: string;
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

/** The files of a page that can be taken away. */
export interface DownloadSection {
  id: string;
  heading: string;
  /** The heading's, where it is not the page's. */
  lang?: Language;
  /** The page that the files are of. */
  path: string;
  groups: DownloadGroup[];
  /** Whether it is a part of the section before it. */
  isPart?: boolean;
}
