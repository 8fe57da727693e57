import type { Span } from './passage.ts';

/** Context quoted before and after an anchored stretch, in graphemes: enough to tell two like sentences apart. */
export const contextGraphemes = 32;

// Segmenting is linear in what it is given; a grapheme of more than some dozen units is no prose.
const windowUnits = contextGraphemes * 16;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Up to 32 graphemes that stand before an offset, none of them cut. */
export function contextBefore(text: string, offset: number): string {
  const from = Math.max(0, offset - windowUnits);
  const pieces = Array.from(graphemes.segment(text.slice(from, offset)), (piece) => piece.segment);
  // The first piece may be the tail of a grapheme when the window began inside it.
  if (from > 0) pieces.shift();
  return pieces.slice(-contextGraphemes).join('');
}

/** Up to 32 graphemes that stand after an offset, none of them cut. */
export function contextAfter(text: string, offset: number): string {
  const to = Math.min(text.length, offset + windowUnits);
  const pieces = Array.from(graphemes.segment(text.slice(offset, to)), (piece) => piece.segment);
  if (to < text.length) pieces.pop();
  return pieces.slice(0, contextGraphemes).join('');
}

/** A stretch of text by its words and their context: W3C Web Annotation TextQuoteSelector. Offsets UTF-16. */
export function textQuoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: contextBefore(text, start),
    suffix: contextAfter(text, end)
  };
}

/**
 * Stretches of text by position, counted in code points as the W3C Web Annotation TextPositionSelector wants.
 * Spans in UTF-16, sorted and disjoint; one pass over the text. A lone surrogate counts one.
 */
export function textPositionSelectors(text: string, spans: readonly Span[]): TextPositionSelector[] {
  let unit = 0;
  let points = 0;
  const pointsAt = (offset: number) => {
    while (unit < offset) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
  return spans.map(({ start, end }) => ({
    type: 'TextPositionSelector',
    start: pointsAt(start),
    end: pointsAt(end)
  }));
}
