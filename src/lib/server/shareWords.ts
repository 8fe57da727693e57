import { az } from '#lib/i18n/share/az.ts';
import { en, type ShareWords } from '#lib/i18n/share/en.ts';
import { fr } from '#lib/i18n/share/fr.ts';
import { hy } from '#lib/i18n/share/hy.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { ru } from '#lib/i18n/share/ru.ts';

/** The words for sharing in all five languages at once: for what is made at build. */
export const shareWords: Record<Language, ShareWords> = { fr, en, hy, az, ru };
