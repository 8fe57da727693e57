import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { commonNames } from './data/commonNames.ts';
import { languageData } from './data/languages.ts';
import { placeSpellings } from './data/placeSpellings.ts';
import { spellings } from './data/spellings.ts';
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { LanguageData } from './languageData.ts';
import type { Form } from './recogniser.ts';

/** What a name names, and what its bearer asks of a text. */
export interface Named {
  region: string;
  /** For a place inside the region: its id. */
  via?: string;
  /** Small places are easily taken for a part of somebody's name. */
  small: boolean;
  /** What must stand beside the name for it to count: a word of the language's `support`, or of its `villages`. */
  needs?: 'support' | 'village';
}

type Script = LanguageData['script'];

const scriptOf = (name: string): Script =>
  /\p{Script=Armenian}/u.test(name) ? 'Armenian' : /\p{Script=Cyrillic}/u.test(name) ? 'Cyrillic' : 'Latin';

/** Rank of the last places that the press names without saying what they are: towns, the main summits and lakes. */
const lastWellKnown = 3;

/**
 * Every name of a gazetteer as a text of a language may write it. Names of all languages are looked for in all texts;
 * the endings they take are those of the text's language where it shares the name's script, else of the first language
 * that does (Cyrillic and Armenian names in a French text keep their cases; Latin ones in a Russian text have none).
 */
export function formsOf(gazetteer: Gazetteer, lang: Language): Form<Named>[] {
  const seen = new Set<string>();
  return [...regionNames(gazetteer), ...gazetteer.places.flatMap(placeNames)].flatMap(([name, named]) => {
    // What a text cannot tell apart is one name; the first bearer, a region, has it.
    const key = fold(name);
    if (seen.has(key)) return [];
    seen.add(key);
    const { declensions, endingsAfterApostrophe } = grammarOf(scriptOf(name), lang);
    return [{ name, named, declensions, endingsAfterApostrophe }];
  });
}

function grammarOf(script: Script, lang: Language): LanguageData {
  const own = languageData[lang];
  return own.script === script
    ? own
    : (Object.values(languageData).find((data) => data.script === script) ?? own);
}

function regionNames({ regions }: Gazetteer): [string, Named][] {
  return regions.flatMap(({ region, names, guarded, aliases }) => {
    const table = spellings[region];
    const sure = [...Object.values(names).flat(), ...aliases, ...(table?.plain ?? []).flatMap(expand)];
    const loose = [...Object.values(guarded).flat(), ...(table?.guarded ?? []).flatMap(expand)];
    return [
      ...sure.map((name): [string, Named] => [name, { region, small: false }]),
      ...loose.map((name): [string, Named] => [name, { region, small: false, needs: 'support' }])
    ];
  });
}

const common = new Set(commonNames.flatMap(({ names }) => names).map(fold));

/** Short names are words, initials or syllables too: Sus, Tegh, and Sous in French. */
function needsVillage(name: string, rank: number): boolean {
  const letters = Array.from(name).length;
  return common.has(fold(name)) || letters < 5 || (letters === 5 && rank > lastWellKnown);
}

function placeNames({ id, region, kind, rank, names }: GazetteerPlace): [string, Named][] {
  const named: Named = { region, via: id, small: rank > lastWellKnown };
  const further = (placeSpellings[id] ?? []).flatMap(expand).map((name): [string, Named] => [name, named]);
  const own = languages.flatMap((lang) =>
    (names[lang] ?? []).flatMap((name): [string, Named][] => {
      if (kind === 'settlement')
        return [[name, needsVillage(name, rank) ? { ...named, needs: 'village' } : named]];
      const worded = withWord(name, kind === 'lake' ? languageData[lang].lakes : languageData[lang].peaks);
      // Alone only if well known: most small lakes and summits are called like a village or a common word.
      const alone = rank <= lastWellKnown && Array.from(name).length > 4 ? [name] : [];
      return [...alone, ...worded].map((form) => [form, named]);
    })
  );
  return [...own, ...further];
}

/** A lake or summit with its word in each way the language has: of “Lac Sev” or of “Sev” alike. */
function withWord(name: string, patterns: readonly string[]): string[] {
  const words = patterns.map((pattern) => fold(pattern.replace('{}', '')));
  const core = name
    .split(' ')
    .filter((part) => !words.includes(fold(part)))
    .join(' ');
  return core === '' ? [name] : patterns.map((pattern) => pattern.replace('{}', core));
}
