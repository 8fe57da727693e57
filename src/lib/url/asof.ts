import { collectionDay, isDay } from '../data/day.ts';

/** What a link says of the day: none (the collection's day then), a day, or something that is no day. */
export type AsOf = { kind: 'none' } | { kind: 'day'; day: string } | { kind: 'bad'; text: string };

/** Reads `?asof=YYYY-MM-DD` out of a query, with or without its `?`. */
export function parseAsOf(query: string): AsOf {
  const text = new URLSearchParams(query).get('asof');
  if (!text) return { kind: 'none' };
  return isDay(text) ? { kind: 'day', day: text } : { kind: 'bad', text };
}

/** The address as it is copied and shared: origin and path, and the day it shows, written out. */
export function sharedAddress(origin: string, path: string, day: string = collectionDay): string {
  const url = new URL(path, origin);
  url.searchParams.set('asof', day);
  return url.href;
}
