import type { Translated } from '../i18n/languages.ts';

/** A region by its names, of whatever language. Plain JSON, so that it can be sent to a browser. */
export interface GazetteerRegion {
  region: string;
  heading: Translated;
  /** Also the slugs of other spellings: ASCII, of no language in particular. */
  names: string[];
  /** Names of something else too, which count beside a word that supports them: Zangezur. */
  guarded: string[];
}

/**
 * How well a name alone tells a place: `clear`, the press uses it by itself; `small`, only where the text speaks of
 * places; `unclear`, a common word, a person’s name or a namesake’s, only beside a word for such a place; `shared`, places
 * of several regions or of elsewhere have it alike, only beside such a word and its region’s name.
 */
export type Clarity = 'clear' | 'small' | 'unclear' | 'shared';

/** A place inside a region. `id` is the place’s in places.geojson, or in linkedPlaces.json where it is not there. */
export interface GazetteerPlace {
  id: string;
  region: string;
  clarity: Clarity;
  /** Only settlements are found by their sounds: the names of summits are too many and too little known. */
  settlement: boolean;
  /** Whether people bear the name too. Left out: where it is not clear. */
  personal?: boolean;
  /** Whether it counts only beside a word for such a place, as that of a hero or of a better known town elsewhere does. */
  onlyTyped?: boolean;
  /** Whether its name is another region’s own. */
  ofRegion?: boolean;
  /** A lake keeps its word: “lac Sev”. */
  lake: boolean;
  names: string[];
  /** Beginnings of words beside which, in a sentence, the name is a namesake’s. */
  notNear?: string[];
  /** Beginnings of words beside which it is not: Araxes, for Agarak. */
  beside?: string[];
}

/** What the linker knows of the world. */
export interface Gazetteer {
  regions: GazetteerRegion[];
  places: GazetteerPlace[];
  /** Names of the better known places outside, which a region’s or a place’s name with an ending must not be taken for. */
  outside: string[];
}
