import { az } from '#lib/i18n/az.ts';
import { en, type Messages } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import { hy } from '#lib/i18n/hy.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { ru } from '#lib/i18n/ru.ts';

/** The words of all five languages at once: for the build, which writes out days and numbers before the browser sees them. */
export const messages: Record<Language, Messages> = { fr, en, hy, az, ru };
