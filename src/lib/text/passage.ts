import type { PassageRecord } from '../data/article.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

type Anchor = Pick<PassageRecord, 'quote' | 'prefix' | 'suffix'>;

/**
 * The paragraphs of a text, in order: blocks of lines between blank lines, without outer whitespace.
 * A line of nothing but spaces (no-break ones too) is blank; `\r\n` and `\n` both end a line.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = offset + line.indexOf(words);
    const end = start + words.length;
    if (words === '') open = undefined;
    else if (open) open.end = end;
    else found.push((open = { start, end }));
    offset += line.length + 1;
  }
  return found;
}

/** Whether the words stand in their context on each side. An empty prefix (suffix) means the text begins (ends) there. */
export function contextHolds(text: string, span: Span, { prefix, suffix }: Anchor) {
  const before = text.slice(Math.max(0, span.start - Math.max(prefix.length, 1)), span.start);
  const after = text.slice(span.end, span.end + Math.max(suffix.length, 1));
  return {
    before: prefix === '' ? text.slice(0, span.start).trim() === '' : before === prefix,
    after: suffix === '' ? text.slice(span.end).trim() === '' : after === suffix
  };
}

/**
 * Where a passage stands in a text: the exact place of its quote, or undefined when the text does not hold it or
 * holds it more than once and the context does not tell which. Words are compared unit by unit, never normalised:
 * a text that changed by a soft hyphen or from NFC to NFD no longer holds the quote.
 * Selector as in the W3C Web Annotation model, TextQuoteSelector.
 */
export function locate(text: string, passage: Anchor): Span | undefined {
  if (passage.quote === '') return undefined;
  let best: Span[] = [];
  let most = -1;
  for (let start = text.indexOf(passage.quote); start >= 0; start = text.indexOf(passage.quote, start + 1)) {
    const span = { start, end: start + passage.quote.length };
    const { before, after } = contextHolds(text, span, passage);
    const held = Number(before) + Number(after);
    if (held > most) [best, most] = [[span], held];
    else if (held === most) best.push(span);
  }
  return best.length === 1 ? best[0] : undefined;
}
