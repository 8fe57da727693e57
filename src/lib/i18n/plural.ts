import type { Language } from './languages.ts';

/** The forms of a counted thing by CLDR category; `other` serves for the categories left out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * A function that writes a count with its noun: ru 1 отрывок, 2 отрывка, 5 отрывков; fr 0 passage, 1 passage, 2 passages.
 * Armenian and Azerbaijani keep the noun in the singular after a figure and need no table.
 */
export function counted(lang: Language, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  return (count) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
