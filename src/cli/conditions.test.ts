import { describe, expect, test } from 'vitest';
import { isUnchanged, rangeStillHolds, type Version } from './conditions.ts';

const version: Version = { tag: '"abc"', modified: 'Thu, 13 May 2021 10:00:00 GMT' };

describe('isUnchanged', () => {
  test.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['"x",W/"abc"', true],
    ['*', true],
    ['"abcd"', false],
    ['abc', false],
    ['', false]
  ])('If-None-Match: %s → %s', (tags, unchanged) => {
    expect(isUnchanged({ 'if-none-match': tags }, version)).toBe(unchanged);
  });

  test.each([
    ['Thu, 13 May 2021 10:00:00 GMT', true],
    ['Fri, 14 May 2021 10:00:00 GMT', true],
    ['Thu, 13 May 2021 09:59:59 GMT', false],
    ['yesterday', false]
  ])('If-Modified-Since: %s → %s', (since, unchanged) => {
    expect(isUnchanged({ 'if-modified-since': since }, version)).toBe(unchanged);
  });

  test('a tag counts before the date; neither means changed', () => {
    expect(isUnchanged({ 'if-none-match': '"x"', 'if-modified-since': version.modified }, version)).toBe(
      false
    );
    expect(isUnchanged({}, version)).toBe(false);
  });
});

describe('rangeStillHolds', () => {
  test.each([
    [undefined, true],
    [version.tag, true],
    [version.modified, true],
    ['W/"abc"', false],
    ['Fri, 14 May 2021 10:00:00 GMT', false]
  ])('If-Range: %s → %s', (ifRange, holds) => {
    expect(rangeStillHolds(ifRange, version)).toBe(holds);
  });
});
