const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words quoted at either end: enough to be found once, few enough that a small change elsewhere does no harm. */
const wordsAtEnd = 5;

/** The words of a text as [start, end) in UTF-16, without the signs between them. */
function wordsOf(text: string): [number, number][] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => [index, index + segment.length]);
}

/** In a directive `-`, `,` and `&` are signs of its own. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/**
 * The address of a page with a text directive (https://wicg.github.io/scroll-to-text-fragment/): browsers that know it scroll to the
 * words and mark them, others open the page. A short text is quoted whole, a longer one by its first and last words.
 * @param address of the page; a fragment of its own is kept
 * @param quote the words as they stand there
 */
export function textFragmentAddress(address: string, quote: string): string {
  const words = wordsOf(quote);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return address;
  const ends =
    words.length <= 2 * wordsAtEnd
      ? [quote.slice(first[0], last[1])]
      : [quote.slice(first[0], words[wordsAtEnd - 1]?.[1]), quote.slice(words.at(-wordsAtEnd)?.[0], last[1])];
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${ends.map(encoded).join(',')}`;
}
