import * as v from 'valibot';

/** A text in each of the five languages, none left out. */
export const Translated = v.object({
  fr: v.string(),
  en: v.string(),
  hy: v.string(),
  az: v.string(),
  ru: v.string()
});
