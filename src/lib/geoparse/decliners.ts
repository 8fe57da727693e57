import type { Language } from '../i18n/languages.ts';
import { languageData } from './data/languages.ts';
import { createDecliner, inAlphabet, noEndings } from './endings.ts';
import type { Stem } from './endings.ts';
import { fold } from './fold.ts';
import type { LanguageData, Script } from './languageData.ts';
import { scriptOf } from './localLanguage.ts';

/** A name’s stems with their endings, and whose they are. */
interface Declined {
  stems: Stem[];
  declined: Language | undefined;
  endingsAfterApostrophe: boolean;
}

/** Whether a language declines its names, rather than make adjectives of them alone, as French does. */
const declines = ({ endings }: LanguageData) => endings.some(({ cases }) => 'nom' in cases);

/** A language as it is written in a script; undefined where it has no endings in it. */
function writtenIn(script: Script, data: LanguageData): LanguageData | undefined {
  const letters = data.alphabets[script];
  return letters ? inAlphabet(data, letters) : data.script === script && !declines(data) ? data : undefined;
}

/**
 * The function that declines a name in the language of its script, and besides in those that are written in that script
 * too (French adjectives, Azerbaijani in Cyrillic letters), where an ending is none of the first’s.
 */
export function createDecliners(): (name: string) => Declined {
  const all = Object.values(languageData);
  const byScript = new Map(
    all.filter(declines).map((data): [Script, (name: string) => Declined] => {
      const decline = createDecliner(data);
      const guests = all.flatMap((one) => writtenIn(data.script, one) ?? []).map(createDecliner);
      const endingsAfterApostrophe = data.script === 'Latin';
      return [
        data.script,
        (name) => ({
          stems: decline(name).map((stem) => (stem.written === name ? withGuests(stem, guests) : stem)),
          declined: data.language,
          endingsAfterApostrophe
        })
      ];
    })
  );
  const known = new Map<string, Declined>();
  return (name) => {
    const declined = known.get(name) ?? byScript.get(scriptOf(name))?.(name) ?? undeclined(name);
    known.set(name, declined);
    return declined;
  };
}

const undeclined = (name: string): Declined => ({
  stems: [{ stem: fold(name), written: name, cases: noEndings }],
  declined: undefined,
  endingsAfterApostrophe: false
});

const merged = new Map<Stem['cases'], Map<Stem['cases'], Stem['cases']>>();

/** A stem with the endings that it takes in other languages too; names of one shape share one table. */
function withGuests(stem: Stem, guests: readonly ((name: string) => Stem[])[]): Stem {
  return guests.reduce((own, decline) => {
    const same = decline(own.written).find((one) => one.stem === own.stem);
    if (!same) return own;
    const tables = merged.get(own.cases) ?? new Map<Stem['cases'], Stem['cases']>();
    merged.set(own.cases, tables);
    const cases = tables.get(same.cases) ?? new Map([...same.cases, ...own.cases]);
    tables.set(same.cases, cases);
    return { ...own, cases };
  }, stem);
}
