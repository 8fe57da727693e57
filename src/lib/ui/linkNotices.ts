import { collectionDay } from '../data/day.ts';
import type { Messages } from '../i18n/en.ts';
import { formatDay } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { parseAsOf } from '../url/asof.ts';
import { parseFragment } from '../url/fragment.ts';

/** A bad day may be of any length; the notice shows its beginning. */
const longestShown = 40;

/** What of a link's query and fragment cannot be followed, in the reader's words; empty where all can. */
export function linkNotices(
  { search, hash }: { search: string; hash: string },
  lang: Language,
  words: Messages['notice']
): string[] {
  const shown = formatDay(collectionDay, lang);
  const asOf = parseAsOf(search);
  return [
    ...(parseFragment(hash).badCamera ? [words.badCamera] : []),
    ...(asOf.kind === 'bad' ? [words.badDay(asOf.text.slice(0, longestShown), shown)] : []),
    ...(asOf.kind === 'day' && asOf.day !== collectionDay
      ? [words.otherDay(formatDay(asOf.day, lang), shown)]
      : [])
  ];
}
