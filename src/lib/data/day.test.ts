import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { collectionDay, isDay } from './day.ts';
import { Day, LooseDay } from './daySchema.ts';

describe('isDay', () => {
  test.each([collectionDay, '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isDay(text)).toBe(true);
    }
  );

  test.each([
    ['', 'nothing'],
    ['2021-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year of the Gregorian calendar'],
    ['2021-04-31', 'a month of thirty days'],
    ['2021-13-01', 'a thirteenth month'],
    ['2021-00-10', 'no month'],
    ['2021-05-00', 'no day'],
    ['2021-5-13', 'one digit'],
    ['13-05-2021', 'the other order'],
    ['+02021-05-13', 'an expanded year'],
    ['2021-05-13T00:00Z', 'a time'],
    ['2021-05-13\n', 'a line’s end'],
    ['２０２１-05-13', 'full-width digits']
  ])('%j is none: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('holds for every day that a calendar writes, and for no other day of its month', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(isDay(text)).toBe(true);
        expect(isDay(`${text.slice(0, 8)}32`)).toBe(false);
      })
    );
  });
});

describe('the schemas', () => {
  test('a day is whole; a loose day may be a month or a year', () => {
    expect(['1988', '1988-02', '1988-02-20'].map((text) => v.is(LooseDay, text))).toEqual([true, true, true]);
    expect(['1988', '1988-02', '1988-02-20'].map((text) => v.is(Day, text))).toEqual([false, false, true]);
  });

  test.each(['1988-00', '1988-13', '1988-2', '88', '1988-02-30', '1988-', '', null, 1988])(
    '%j is not even a loose day',
    (value) => {
      expect(v.is(LooseDay, value)).toBe(false);
    }
  );
});
