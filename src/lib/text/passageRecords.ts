import type { PassageRecord } from '../data/article.ts';
import { anchorPassages } from './anchorPassages.ts';
import { paragraphs } from './passage.ts';
import { contextAfter, contextBefore } from './selectors.ts';

/**
 * The records of a text's passages: those given, unchanged, and after them one for each paragraph that has none,
 * with ids never used before.
 */
export function addPassages(text: string, records: readonly PassageRecord[]): PassageRecord[] {
  const { current } = anchorPassages(text, records);
  const taken = new Set(current.map(({ start }) => start));
  const last = Math.max(0, ...records.map(({ id }) => Number(id.slice(1))));
  const added = paragraphs(text)
    .filter(({ start }) => !taken.has(start))
    .map(({ start, end }, index): PassageRecord => ({
      id: `p${last + 1 + index}`,
      quote: text.slice(start, end),
      prefix: contextBefore(text, start),
      suffix: contextAfter(text, end),
      status: 'current'
    }));
  return [...records, ...added];
}
