import type { CheckedPlace } from '#lib/data/place.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { nameIn, scriptOf } from '#lib/text/transliterate/index.ts';
import { gazetteerNames } from './gazetteer.ts';
import { foreignNames } from './leftOut.ts';
import type { GazetteerRecord, LocalPlace } from './sources.ts';

/** A place's names by language, the languages whose name is by rule, and the sources of the others. */
export interface Names {
  texts: Partial<Record<Language, string>>;
  byRule: Language[];
  sources: string[];
}

interface Chosen {
  text: string;
  source?: string;
  byRule?: boolean;
}

/**
 * The name in one language: checked by hand, the map's own when it is in that language, the gazetteer's, by rule from the local name,
 * by rule from the checked Azerbaijani name where the local one is in no script that a rule takes.
 */
function choose(
  language: Language,
  local: string | undefined,
  checked: CheckedPlace | undefined,
  gazetteer: Partial<Record<Language, string>>
): Chosen | undefined {
  const byHand = checked?.[language];
  if (byHand !== undefined) return { text: byHand, source: 'checked' };
  if (local === undefined) return undefined;
  if (foreignNames.has(local)) return language === 'fr' || language === 'en' ? { text: local } : undefined;
  const own = nameIn(local, language);
  if (own && !own.byRule) return { text: own.text };
  const known = gazetteer[language];
  if (known !== undefined) return { text: known, source: "Who's On First" };
  return own ?? (checked?.az === undefined ? undefined : nameIn(checked.az, language));
}

/** All the names of a place. Nothing in Arabic script, nor made from it, but what was checked by hand. */
export function namesOf(place: LocalPlace, checked?: CheckedPlace, record?: GazetteerRecord): Names {
  const gazetteer = record && scriptOf(place.name ?? '') !== 'Arab' ? gazetteerNames(record) : {};
  const names: Names = { texts: {}, byRule: [], sources: [] };
  for (const language of languages) {
    const chosen = choose(language, place.name, checked, gazetteer);
    if (!chosen) continue;
    names.texts[language] = chosen.text;
    if (chosen.byRule) names.byRule.push(language);
    if (chosen.source && !names.sources.includes(chosen.source)) names.sources.push(chosen.source);
  }
  return names;
}
