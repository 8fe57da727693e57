import { collectionDay, isDay } from '../data/day.ts';
import { isWhoseNames, type WhoseNames } from '../data/whoseNames.ts';

/** What a link says of the day: none (the collection's day then), a day, or something that is no day. */
export type AsOf = { kind: 'none' } | { kind: 'day'; day: string } | { kind: 'bad'; text: string };

/** What a link says of the names: none, whose, or something that is nobody. */
export type AskedNames =
  { kind: 'none' } | { kind: 'names'; whose: WhoseNames } | { kind: 'bad'; text: string };

/** Reads `?asof=YYYY-MM-DD` out of a query, with or without its `?`. */
export function parseAsOf(query: string): AsOf {
  const text = new URLSearchParams(query).get('asof');
  if (!text) return { kind: 'none' };
  return isDay(text) ? { kind: 'day', day: text } : { kind: 'bad', text };
}

/** Reads `?names=hy`, a language or a side, out of a query. */
export function parseNames(query: string): AskedNames {
  const text = new URLSearchParams(query).get('names');
  if (!text) return { kind: 'none' };
  return isWhoseNames(text) ? { kind: 'names', whose: text } : { kind: 'bad', text };
}

/** The day of a query: the collection's where it names none or what is no day. */
export function dayOf(query: string): string {
  const asOf = parseAsOf(query);
  return asOf.kind === 'day' ? asOf.day : collectionDay;
}

/** The names of a query, undefined where it leaves them to the reader's language. */
export function namesOf(query: string): WhoseNames | undefined {
  const names = parseNames(query);
  return names.kind === 'names' ? names.whose : undefined;
}

/** From which day, and with whose names, the site is looked at. */
export interface Looking {
  /** ISO day. */
  day: string;
  names: WhoseNames | undefined;
}

/**
 * A path of the site (with or without a fragment) as a link within it: day and names go along, in a query, where they are
 * not what every page shows by itself.
 */
export function lookingFrom(path: string, { day, names }: Looking): string {
  const query = new URLSearchParams();
  if (day !== collectionDay) query.set('asof', day);
  if (names) query.set('names', names);
  return query.size === 0 ? path : path.replace(/#|$/, (rest) => `?${query}${rest}`);
}

/** A query with another day or other names, all else in it kept. The collection's day is not written. */
export function queryWith(query: string, { day, names }: Looking): string {
  const parts = new URLSearchParams(query);
  if (day === collectionDay) parts.delete('asof');
  else parts.set('asof', day);
  if (names) parts.set('names', names);
  else parts.delete('names');
  return parts.size === 0 ? '' : `?${parts}`;
}

/** The address as it is copied and shared: origin and path, the day it shows, written out, and whose names where they were chosen. */
export function sharedAddress(
  origin: string,
  path: string,
  { day, names }: Looking = { day: collectionDay, names: undefined }
): string {
  const url = new URL(path, origin);
  url.searchParams.set('asof', day);
  if (names) url.searchParams.set('names', names);
  return url.href;
}
