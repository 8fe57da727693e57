import { languages, type Language } from '../i18n/languages.ts';

/** Those who have names of their own for regions that others call otherwise. */
export const sides = ['armenian-side', 'azerbaijan'] as const;

export type Side = (typeof sides)[number];

/** Whose names head the map: those usual in a language, by its code, or those of one side. */
export type WhoseNames = Language | Side;

export const whoseNames: readonly WhoseNames[] = [...languages, ...sides];

/** Whether a text says whose names. */
export function isWhoseNames(text: unknown): text is WhoseNames {
  return (whoseNames as readonly unknown[]).includes(text);
}

/** Keys of the messages' `usedBy` table whose names are a side's own. */
export const usersOfSide: Record<Side, readonly string[]> = {
  'armenian-side': ['armenian-side', 'armenian-units', 'armenia'],
  azerbaijan: ['azerbaijan']
};

/** The language that a side's names are in where it has none in the reader's. */
export const languageOfSide: Record<Side, Language> = { 'armenian-side': 'hy', azerbaijan: 'az' };
