import { collectionDay } from '../data/day.ts';
import type { Messages } from '../i18n/en.ts';
import { formatDay } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { parseAsOf, parseNames } from '../url/perspective.ts';
import { parseFragment } from '../url/fragment.ts';

/** What cannot be read may be of any length; the notice shows its beginning. */
const longestShown = 40;

/** What of a link's query and fragment cannot be followed, in the reader's words; empty where all can. */
export function linkNotices(
  { search, hash }: { search: string; hash: string },
  lang: Language,
  words: Messages['notice']
): string[] {
  const shown = formatDay(collectionDay, lang);
  const asOf = parseAsOf(search);
  const names = parseNames(search);
  return [
    ...(parseFragment(hash).badCamera ? [words.badCamera] : []),
    ...(asOf.kind === 'bad' ? [words.badDay(asOf.text.slice(0, longestShown), shown)] : []),
    ...(names.kind === 'bad' ? [words.badNames(names.text.slice(0, longestShown))] : [])
  ];
}
