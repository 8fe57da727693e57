import type { Language } from '../../i18n/languages.ts';
import type { LanguageData } from '../languageData.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** What the linker knows of each language: one table a language. */
export const languageData: Record<Language, LanguageData> = { fr, en, hy, az, ru };
