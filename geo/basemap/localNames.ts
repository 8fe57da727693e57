import { languages } from '#lib/i18n/languages.ts';
import { nameIn } from '#lib/text/transliterate/index.ts';
import type { TileProperties } from './feature.ts';

/**
 * The names of a river or park, made from its one local name: `name`, `name_fr` … where a rule or the name itself
 * gives one, and `rule`, the languages whose name a rule made. Arabic script, for which there are no glyphs, is left out.
 */
export function localNames(local: string): TileProperties {
  const tags: TileProperties = isDrawable(local) ? { name: local } : {};
  const byRule: string[] = [];
  for (const language of languages) {
    const name = nameIn(local, language);
    if (!name) continue;
    tags[`name_${language}`] = name.text;
    if (name.byRule) byRule.push(language);
  }
  return byRule.length > 0 ? { ...tags, rule: byRule.join(',') } : tags;
}

/** Whether the map's glyphs can draw a name: they hold Latin, Armenian and Cyrillic. */
export function isDrawable(name: string): boolean {
  return !/[\p{Script=Arabic}\p{Script=Georgian}]/u.test(name);
}
