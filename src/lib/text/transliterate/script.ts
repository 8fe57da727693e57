/** Writing systems told apart on the map; `mixed` when letters of several are present, `none` when there is no letter of them. */
export type Script = 'Latn' | 'Cyrl' | 'Armn' | 'Arab' | 'mixed' | 'none';

const scripts: [Script, RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Arab', /\p{Script=Arabic}/u]
];

/**
 * The script a text is written in (ISO 15924 codes), by its letters alone: digits and punctuation say nothing.
 */
export function scriptOf(text: string): Script {
  const letters = text.replaceAll(/\P{L}/gu, '');
  const found = scripts.filter(([, pattern]) => pattern.test(letters));
  if (found.length > 1) return 'mixed';
  return found[0]?.[0] ?? 'none';
}
