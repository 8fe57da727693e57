import type { Language } from '../i18n/languages.ts';
import { languageData } from './data/languages.ts';
import { fold } from './fold.ts';
import type { LanguageData, TrapData } from './languageData.ts';
import { Lexicon } from './lexicon.ts';
import { PatternBook } from './patterns.ts';
import type { Matcher } from './patterns.ts';

export interface Trap {
  regions: ReadonlySet<string> | undefined;
  matches: Matcher;
  /** Classes of which a word stands in the sentence. */
  near: number;
  within: number;
  across: boolean;
  quoted: boolean;
  both: boolean;
  inside: boolean;
  guarded: boolean;
  lasting: TrapData['lasting'];
  unlessTyped: boolean;
  unlessPlaced: boolean;
}

/** A language’s data, ready for use. */
export interface Grammar {
  language: Language;
  lexicon: Lexicon;
  /** The class of words for districts and the like. */
  unit: number;
  typed: Matcher;
  support: Matcher;
  places: Matcher;
  hamlets: Matcher;
  lakes: Matcher;
  epithets: Matcher;
  elsewhere: Matcher;
  /** A preposition, or a word group that only ends like one. */
  preposition: Matcher;
  notPlacing: Matcher;
  declinedAfter: ReadonlySet<string>;
  placing: ReadonlySet<string>;
  giving: ReadonlySet<string>;
  traps: readonly Trap[];
  person: Matcher;
  personCases: ReadonlySet<string>;
  afterGiven: ReadonlySet<string>;
  /** Endings of family names, each with the case of the name before it. */
  surnames: readonly (readonly [ending: string, givenCase: string])[];
  notSurnames: ReadonlySet<string>;
  given: ReadonlySet<string>;
  notGiven: ReadonlySet<string> | undefined;
  /** Words that join the names of a list, with and without the linking words. */
  joining: ReadonlySet<string>;
  conjoining: ReadonlySet<string>;
  linking: ReadonlySet<string>;
  lowerCase: ReadonlySet<string>;
}

const compiled = new Map<Language, Grammar>();

/** The grammar of a language, compiled when it is first asked for. Throws where its data contradict themselves. */
export function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language);
  if (!grammar) compiled.set(language, (grammar = compile(languageData[language])));
  return grammar;
}

function compile(data: LanguageData): Grammar {
  const { prepositions, notPlacing, conjunctions, linkers, person } = data;
  const lexicon = new Lexicon({ ...data.words, prepositions, given: person.given });
  const book = new PatternBook(lexicon, linkers);
  const matcher = (patterns: readonly string[]) => book.list(patterns);
  return {
    language: data.language,
    lexicon,
    unit: lexicon.bitOf('unit'),
    typed: matcher(data.typed),
    support: matcher(data.support),
    places: matcher(data.places),
    hamlets: matcher(data.hamlets),
    lakes: matcher(data.lakes),
    epithets: matcher(data.epithets),
    elsewhere: matcher(data.elsewhere),
    preposition: matcher(prepositions.length > 0 ? ['{prepositions} … _'] : []),
    notPlacing: matcher(notPlacing.map((words) => `${words} … _`)),
    declinedAfter: new Set(data.declinedAfter.map(fold)),
    placing: new Set(data.placing),
    giving: new Set(data.giving),
    traps: data.traps.map((trap) => compileTrap(trap, lexicon, matcher)),
    person: matcher(person.patterns),
    personCases: new Set(person.cases),
    afterGiven: new Set(person.afterGiven),
    surnames: Object.entries(person.surnames).flatMap(([givenCase, endings]) =>
      endings.map((ending) => [fold(ending), givenCase] as const)
    ),
    notSurnames: new Set(person.notSurnames.map(fold)),
    given: new Set(person.given.map(fold)),
    notGiven: person.notGiven && new Set([...person.notGiven, ...prepositions, ...conjunctions].map(fold)),
    conjoining: new Set(conjunctions.map(fold)),
    linking: new Set(linkers.map(fold)),
    joining: new Set([...conjunctions, ...linkers].map(fold)),
    lowerCase: new Set(data.lowerCase)
  };
}

function compileTrap(
  { regions, patterns, near, within, across, quoted, both, inside, guarded, lasting, unless }: TrapData,
  lexicon: Lexicon,
  matcher: (patterns: readonly string[]) => Matcher
): Trap {
  return {
    regions: regions && new Set(regions),
    matches: matcher(patterns),
    near: near.reduce((bits, name) => bits | lexicon.bitOf(name), 0),
    within,
    across,
    quoted,
    both,
    inside,
    guarded,
    lasting,
    unlessTyped: unless.includes('typed'),
    unlessPlaced: unless.includes('placed')
  };
}
