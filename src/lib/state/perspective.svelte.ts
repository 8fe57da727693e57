import { createContext } from 'svelte';
import { collectionDay } from '#lib/data/day.ts';
import type { MapShape, DayView, RegionSummary, Shapes } from '#lib/data/views.ts';
import type { WhoseNames } from '#lib/data/whoseNames.ts';
import { mapShapesOn } from '#lib/geo/mapShapes.ts';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';
import { dayOf, lookingFrom, namesOf, queryWith, sharedAddress } from '#lib/url/perspective.ts';
import { keepNames, keptNames } from './keptNames.ts';

/** What the page brings: its language, the collection's day in it, the regions and all their shapes. */
export interface PerspectiveSource {
  readonly lang: Language;
  readonly day: DayView;
  readonly regions: readonly RegionSummary[];
  readonly shapes: readonly MapShape[];
}

/** A name of a region, and its language where that is not the page's. */
export interface HeadName {
  text: string;
  lang?: Language;
}

/**
 * From which day, and by whose names, the reader looks at the map. The address owns both: `follow` reads it. Pages come
 * with the collection's day and their own language's names; what a link asks beyond that is known in the browser only.
 */
export class Perspective {
  #source: PerspectiveSource;
  #other = $state.raw<DayView>();
  /** The address's day: what links take along, from the moment it is read; it is shown when it can be said in words. */
  #linkedDay = $state(collectionDay);
  #asked = $state.raw<WhoseNames>();
  #kept = $state.raw<WhoseNames>();
  #query = '';

  constructor(source: PerspectiveSource) {
    this.#source = source;
  }

  /** ISO day. */
  get day(): string {
    return this.dayView.iso;
  }

  get dayView(): DayView {
    return this.#other ?? this.#source.day;
  }

  get isCollectionDay(): boolean {
    return this.day === collectionDay;
  }

  /** Whose names head the map; undefined where they are the page's language's. */
  get names(): WhoseNames | undefined {
    const names = this.#asked ?? this.#kept;
    return names === this.#source.lang ? undefined : names;
  }

  #shapes = $derived.by(() => mapShapesOn(this.#source.shapes, this.day));

  /** The shapes that are drawn on the day. */
  get shapes(): Shapes {
    return this.#shapes;
  }

  /** Every shape, of any day. */
  get allShapes(): readonly MapShape[] {
    return this.#source.shapes;
  }

  /**
   * Of what is said of a region's shapes: that of the one which stands for it on the day, whether its lines held then, and those of
   * the others drawn. Throws where a region has none on the day, which the geodata's own checks rule out.
   */
  shapesOf<Shape extends { shape: string }>({
    slug,
    shapes
  }: {
    slug: string;
    shapes: readonly Shape[];
  }): { principal: Shape; holds: boolean; context: Shape[] } {
    const drawn = this.shapes.principal.find(({ region }) => region === slug);
    const principal = shapes.find(({ shape }) => shape === drawn?.shape);
    if (!drawn || !principal) throw new Error(`“${slug}” has no shape on ${this.day}`);
    const beside = this.shapes.context.map(({ shape }) => shape);
    return { principal, holds: drawn.holds, context: shapes.filter(({ shape }) => beside.includes(shape)) };
  }

  /** What heads a region, and in which language. */
  nameOf(region: string): HeadName {
    const summary = this.#source.regions.find(({ slug }) => slug === region);
    const chosen = this.names && summary?.names[this.names];
    if (!chosen) return { text: summary?.heading ?? region };
    return chosen.lang === this.#source.lang ? { text: chosen.text } : chosen;
  }

  /** Headings by slug. */
  get headings(): Record<string, string> {
    return Object.fromEntries(this.#source.regions.map(({ slug }) => [slug, this.nameOf(slug).text]));
  }

  /** The languages of headings that are in another than the page's, by slug. */
  get headingLanguages(): Record<string, Language> {
    const languages = this.#source.regions.map(({ slug }) => [slug, this.nameOf(slug).lang] as const);
    return Object.fromEntries(
      languages.filter((entry): entry is [string, Language] => entry[1] !== undefined)
    );
  }

  /** The language that the map names all other places in: that whose names were chosen, else the page's. */
  get labelLanguage(): Language {
    return isLanguage(this.names) ? this.names : this.#source.lang;
  }

  /** A path of the site as a link that takes day and names along; kept names follow by themselves. */
  href = (path: string): string => lookingFrom(path, { day: this.#linkedDay, names: this.#asked });

  /** A path of the site as a link to another day there; names go along. */
  onDay = (path: string, day: string): string => lookingFrom(path, { day, names: this.#asked });

  /** A path as an address to be shared. */
  shared = (origin: string, path: string): string =>
    sharedAddress(origin, path, { day: this.#linkedDay, names: this.names });

  /** The present query with another day or other names; null puts the names back to the page's own. */
  queryOf(change: { day?: string; names?: WhoseNames | null }): string {
    const names = change.names === undefined ? this.#asked : (change.names ?? undefined);
    return queryWith(this.#query, { day: change.day ?? this.#linkedDay, names });
  }

  /** Remembers the reader's choice of names in this browser. */
  keepNames(names: WhoseNames | undefined): void {
    this.#kept = names;
    keepNames(names);
  }

  /** Looks as the address says. The words of another day than the collection's are fetched, and shown with its lines at once. */
  async follow(query: string): Promise<void> {
    this.#query = query;
    this.#asked = namesOf(query);
    this.#kept = keptNames();
    const day = dayOf(query);
    this.#linkedDay = day;
    const lang = this.#source.lang;
    if (day === collectionDay) return void (this.#other = undefined);
    const { formatDay } = await import('#lib/i18n/format.ts');
    if (query === this.#query && lang === this.#source.lang)
      this.#other = { iso: day, text: formatDay(day, lang) };
  }
}

export const [getPerspective, setPerspective] = createContext<Perspective>();
