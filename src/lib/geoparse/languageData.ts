import * as v from 'valibot';
import { languages } from '../i18n/languages.ts';

/** Words or word groups parted by commas, written as in prose. A last `*` stands for any ending. Case and diacritics do not count. */
const Words = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) =>
    [given]
      .flat()
      .join(',')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
  )
);

/**
 * Words around a name, in order; `_` is the name.
 *     word, word*      that word; any word that begins so
 *     {class}          a word of a class of `words`, or one of `prepositions` or `given`
 *     …                up to four linking words, or none
 *     ~, ^, #          any one word in lower case, with a capital, of digits
 *     ,                a comma, a bracket or a dash may stand here (elsewhere only spaces, hyphens and quotation marks)
 *     ,!               one must stand here
 *     ^word, ^{class}  begins with a capital
 *     _nom|gen         the name in one of these cases (`endings`)
 */
const Pattern = v.pipe(v.string(), v.regex(/(^| )_/, 'a pattern with _ for the name'));

/** The endings that names of one shape take. The first paradigm that fits a name is taken. */
const Paradigm = v.strictObject({
  /** Last letters of the name, any of them. Left out: any letter. */
  final: v.optional(v.string()),
  /** How many letters the name loses before an ending. */
  drop: v.optional(v.number(), 0),
  /**
   * Endings by case, parted by spaces. `∅` is none; `(n)` a letter that stands after a vowel alone; `{piece}` any of a
   * piece’s; a capital letter a vowel that follows the name’s (`harmony`). Besides the language’s own cases: `adj`, an
   * adjective; `link`, the first half of a compound one, before a hyphen alone; `clipped`, one cut short, before a dot
   * alone; `lower`, one that must begin in lower case, since its capital makes an inhabitant.
   */
  cases: v.record(v.string(), v.string())
});

/** Pairs of letters, a=а b=б. */
const Letters = v.pipe(
  v.string(),
  v.regex(/^\S=\S( \S=\S)*$/u, 'letters as in a=а b=б'),
  v.transform((pairs) => new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string])))
);

/** What only looks like a mention. */
const Trap = v.strictObject({
  id: v.string(),
  /** Slugs; left out: every region; none: only places inside. */
  regions: v.optional(v.array(v.string())),
  patterns: v.optional(v.array(Pattern), []),
  /** Classes of which a word stands within the sentence, so many words away at the most. */
  near: v.optional(Words, []),
  within: v.optional(v.number(), 16),
  /** Whether `near` is looked for in the sentences beside too. */
  across: v.optional(v.boolean(), false),
  /** Whether `near` counts for a name in quotation marks of its own alone. */
  quoted: v.optional(v.boolean(), false),
  /** Whether both a pattern and a word of `near` are needed, not either. */
  both: v.optional(v.boolean(), false),
  /** Whether places inside the regions fall into it too, or only names that are another thing’s as well (Zangezur). */
  inside: v.optional(v.boolean(), true),
  guarded: v.optional(v.boolean(), false),
  /** What a mention has for it: `typed`, a word says what the name names; `placed`, the name says where. With one of these it is none. */
  unless: v.optional(Words, []),
  /** Whether the text goes on to call it so: `bare`, a person or a team, whose name later stands alone; `quoted`, a ship, in quotation marks; `spelling`, a place far away, in the same letters. */
  lasting: v.optional(v.picklist(['bare', 'quoted', 'spelling'])),
  /** Where it was seen, or what shows that it exists. */
  source: v.string()
});

/** A language as the linker needs it. Everything it knows of a language stands in such a file. */
export const LanguageData = v.strictObject({
  language: v.picklist(languages),
  script: v.picklist(['Latin', 'Cyrillic', 'Armenian']),
  sources: v.array(v.string()),
  /** Its most frequent short words, and letters that it alone of the languages of its script has: by them it is known. */
  frequent: Words,
  letters: v.optional(v.string(), ''),
  vowels: v.string(),
  /** Another alphabet that texts of it are, or were, written in: each letter, and what it is there, parted by spaces. */
  alphabets: v.optional(v.record(v.string(), Letters), {}),
  /** A capital letter of an ending: which vowel it is after which last vowels of a name. */
  harmony: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
  pieces: v.optional(v.record(v.string(), v.string()), {}),
  /** Last letters of names that become others before an ending that begins with a vowel: Şahbulaq, Şahbulağa. */
  softened: v.optional(v.record(v.string(), v.string()), {}),
  endings: v.array(Paradigm),
  /** Endings, by case, that its texts in Latin letters give a name: Syuniqum, in chats. */
  romanised: v.optional(v.record(v.string(), v.string()), {}),
  /** Cases in which a name says where something is. */
  placing: Words,
  /** Those of them in which a person too may stand: one goes to Laçın, one writes to Laçın. */
  giving: v.optional(Words, []),
  /** Words before a name that say so. */
  prepositions: Words,
  /** Those of them after which a name that is declined never stands in its base form: who does is a person, у Татев. */
  declinedAfter: v.optional(Words, []),
  /** Word groups that end in such a word and say nothing of the kind: “face à”. */
  notPlacing: v.optional(Words, []),
  /** Short words between a word and a name that it belongs to. */
  linkers: Words,
  /** Words that join the names of a list. */
  conjunctions: Words,
  /** Classes of words that the patterns speak of. */
  words: v.record(v.string(), Words),
  /** A word says what the name names. */
  typed: v.array(Pattern),
  /** What must stand beside a name that is also the name of something else (Zangezur). */
  support: v.array(Pattern),
  /** What must stand beside a name that is short or common. */
  places: v.array(Pattern),
  /** What makes a region’s name that of one village in another region: the village of Lachin in Kelbajar. */
  hamlets: v.array(Pattern),
  /** A word for a lake, which belongs to the lake’s name. */
  lakes: v.array(Pattern),
  /** A word that belongs to a guarded name: Western Zangezur. */
  epithets: v.array(Pattern),
  /** A name that a text places in a district or country of the class `elsewhere`. */
  elsewhere: v.array(Pattern),
  traps: v.array(Trap),
  person: v.strictObject({
    /**
     * Endings of family names: a capitalised word with one, right after a name, makes it a person. By the case that the
     * name must then stand in, where that is told apart.
     */
    surnames: v.union([
      v.record(v.string(), Words),
      v.pipe(
        Words,
        v.transform((any) => ({ any }))
      )
    ]),
    /** Words that end so and are none. */
    notSurnames: v.optional(Words, []),
    given: Words,
    /** A person, by the words around. */
    patterns: v.array(Pattern),
    /** Cases in which a given name stands before a surname that takes the ending; empty: any. */
    cases: v.optional(Words, []),
    /** Cases of a family name after a given one in its base form; empty: any. */
    afterGiven: v.optional(Words, []),
    /** Capitalised words that may stand before a place’s name within a sentence; any other makes it a person’s. Left out: no such rule. */
    notGiven: v.optional(Words)
  }),
  /** Region names that in lower case are words of the language. */
  lowerCase: v.optional(Words, [])
});

export type LanguageData = v.InferOutput<typeof LanguageData>;
export type ParadigmData = v.InferOutput<typeof Paradigm>;
export type TrapData = v.InferOutput<typeof Trap>;
export type Script = LanguageData['script'];
