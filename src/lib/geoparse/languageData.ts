/**
 * Words beside a name. Written as in prose; letter case and diacritics do not count.
 * `…` stands for any of the language's linking words, or none: `district …` fits “district de l’”.
 * A last `*` stands for any ending: `район*`.
 */
export interface Context {
  /** Directly before the name. */
  before?: readonly string[];
  /** Directly after it. */
  after?: readonly string[];
  /** A single word within eight of it, on either side, in the same sentence. */
  near?: readonly string[];
}

/** The endings that names of one shape take. The first shape that fits a name is taken. */
export interface Declension {
  /** Last letters of the name, any of them. Left out: any letter. */
  finals?: string;
  /** The last vowel of the name, any of them. Left out: any. */
  vowels?: string;
  /** How many letters the name loses before an ending. */
  cut?: number;
  endings: readonly string[];
}

/** What only looks like a mention. */
export interface Trap extends Context {
  id: string;
  /** Slugs; left out: every region. */
  regions?: readonly string[];
  /** Whether the words must begin with a capital, being names themselves. */
  capital?: boolean;
  /** Where it was seen, or what shows that it exists. */
  source: string;
}

/** A language as the linker needs it. Everything it knows of a language stands in such a table. */
export interface LanguageData {
  script: 'Latin' | 'Cyrillic' | 'Armenian';
  declensions: readonly Declension[];
  /** Whether endings may follow an apostrophe and then belong to the name: Laçın’da. */
  endingsAfterApostrophe: boolean;
  /** Short words between a type word and a name. */
  linkers: readonly string[];
  /** Words that join the names of a list. */
  conjunctions: readonly string[];
  /** Words that say what the name names. */
  types: Context;
  /** What must stand beside a name that is also the name of something else (Zangezur). */
  support: Context;
  traps: readonly Trap[];
  /** Endings of family names: a capitalised word with one, right after a name, makes it a person. */
  surnames: readonly string[];
  /** Words that place something: after one, a name is a place whatever follows. */
  prepositions: readonly string[];
  /** Region names that in lower case are words of the language. */
  lowerCaseWords: readonly string[];
  /** What must stand beside a short or common name of a small place: village words. */
  villages: Context;
  /** How the language names a lake, and a summit; {} is the name. */
  lakes: readonly string[];
  peaks: readonly string[];
}
