import * as v from 'valibot';
import { isLanguage, languages } from '../lib/i18n/languages.ts';
import type { Language } from '../lib/i18n/languages.ts';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.nullish(v.string()),
  text: v.string()
});

/** A text to link. The id comes out as it went in. */
export interface LinkItem {
  id: string | number;
  /** Left out where the line names none, or says `und`: undetermined. */
  lang: Language | undefined;
  text: string;
}

/** Reads one line of input: the text to link, or what is wrong with the line, all of it. */
export function readLinkLine(
  line: string
): { item: LinkItem; fault?: undefined } | { item?: undefined; fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { fault: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { success, output, issues } = v.safeParse(Line, json);
  if (!success) {
    const places = issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'the line'}: expected ${issue.expected}, not ${issue.received}`
    );
    return { fault: places.join('; ') };
  }
  const { id, lang, text } = output;
  if (lang == null || lang === 'und') return { item: { id, lang: undefined, text } };
  if (!isLanguage(lang)) return { fault: `lang: “${lang}” is not one of ${languages.join(', ')}` };
  return { item: { id, lang, text } };
}
