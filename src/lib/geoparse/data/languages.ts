import * as v from 'valibot';
import type { Language } from '../../i18n/languages.ts';
import { LanguageData } from '../languageData.ts';
import az from './az.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import hy from './hy.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** What the linker knows of each language: one file a language. A file with a fault throws, naming every place of it. */
export const languageData: Record<Language, LanguageData> = {
  fr: read('fr.json', fr),
  en: read('en.json', en),
  hy: read('hy.json', hy),
  az: read('az.json', az),
  ru: read('ru.json', ru)
};

function read(file: string, json: unknown): LanguageData {
  const { success, output, issues } = v.safeParse(LanguageData, json);
  if (success) return output;
  const faults = issues.map((issue) => `${file} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(faults.join('\n'));
}
