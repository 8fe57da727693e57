import { describe, expect, test } from 'vitest';
import { whoseNames } from '../data/whoseNames.ts';
import {
  dayOf,
  lookingFrom,
  namesOf,
  parseAsOf,
  parseNames,
  queryWith,
  sharedAddress,
  type Looking
} from './perspective.ts';

const collection: Looking = { day: '2021-05-13', names: undefined };
const other: Looking = { day: '2020-11-25', names: 'hy' };

describe('the day of a query', () => {
  test('is told from none and from what is no day', () => {
    expect(parseAsOf('?asof=2021-05-13')).toEqual({ kind: 'day', day: '2021-05-13' });
    expect(parseAsOf('')).toEqual({ kind: 'none' });
    expect(parseAsOf('?asof=')).toEqual({ kind: 'none' });
    for (const text of ['2021-02-30', '2021-5-1', 'today', '2021-05-13T00:00', '２０２１-05-13'])
      expect(parseAsOf(`?asof=${encodeURIComponent(text)}`)).toEqual({ kind: 'bad', text });
  });

  test('survives a malformed percent sign', () => {
    expect(parseAsOf('?asof=%E0%A4%A').kind).toBe('bad');
  });

  test('is the collection’s where a link names none that is one', () => {
    expect(['', '?asof=', '?asof=2021-02-30', '?asof=1992-05-18'].map(dayOf)).toEqual([
      '2021-05-13',
      '2021-05-13',
      '2021-05-13',
      '1992-05-18'
    ]);
  });
});

describe('the names of a query', () => {
  test('are a language’s or a side’s, by their key', () => {
    for (const whose of whoseNames) {
      expect(parseNames(`?names=${whose}`)).toEqual({ kind: 'names', whose });
      expect(namesOf(`?names=${whose}`)).toBe(whose);
    }
  });

  test.each(['HY', 'constructor', 'hy,az', ' hy'])('are none of “%s”', (text) => {
    const query = `?names=${encodeURIComponent(text)}`;
    expect(parseNames(query)).toEqual({ kind: 'bad', text });
    expect(namesOf(query)).toBeUndefined();
  });

  test('may be left open', () => {
    expect(parseNames('?names=')).toEqual({ kind: 'none' });
  });
});

describe('links within the site', () => {
  test('say nothing of what every page shows by itself', () => {
    expect(lookingFrom('/fr/lachin/', collection)).toBe('/fr/lachin/');
  });

  test('take day and names along, before the fragment', () => {
    expect(lookingFrom('/fr/articles/a/#p2', other)).toBe('/fr/articles/a/?asof=2020-11-25&names=hy#p2');
  });

  test('change a query and keep the rest of it', () => {
    expect(queryWith('?utm=x&asof=1992-05-18', other)).toBe('?utm=x&asof=2020-11-25&names=hy');
    expect(queryWith('?asof=1992-05-18&names=az', collection)).toBe('');
  });

  test('what is written is read again', () => {
    const { search } = new URL(lookingFrom('/fr/', other), 'https://example.org');
    expect({ day: dayOf(search), names: namesOf(search) }).toEqual(other);
  });
});

test('a shared address carries its day, and the names that were chosen', () => {
  expect(sharedAddress('https://example.org', '/fr/lachin/')).toBe(
    'https://example.org/fr/lachin/?asof=2021-05-13'
  );
  expect(sharedAddress('https://example.org', '/fr/lachin/#p2', other)).toBe(
    'https://example.org/fr/lachin/?asof=2020-11-25&names=hy#p2'
  );
});
