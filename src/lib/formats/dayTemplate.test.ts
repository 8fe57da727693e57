import { describe, expect, test } from 'vitest';
import { dayTemplate, fillDay, isoTemplate } from './dayTemplate.ts';

const names = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.'
];
const name = (day: string) => names[Number(day.slice(5, 7)) - 1];
const writers: [string, (day: string) => string][] = [
  ['a name of the month', (day) => `Seen ${name(day)} ${Number(day.slice(8))}, ${day.slice(0, 4)}, from X.`],
  ['the day first', (day) => `Accessed ${Number(day.slice(8))} ${name(day)} ${day.slice(0, 4)}.`],
  ['an ISO day', (day) => `urldate = {${day}},`],
  [
    'slashes, unpadded',
    (day) => `Y2  - ${day.slice(0, 4)}/${Number(day.slice(5, 7))}/${Number(day.slice(8))}/`
  ],
  ['no day at all', () => '“Lachin.” 2021.']
];
const days = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2028, 0, 1 + index)).toISOString().slice(0, 10)
);

describe('dayTemplate', () => {
  test.each(writers)('writes every day of a year as its writer does: %s', (_, write) => {
    const template = dayTemplate(write);
    for (const day of days) expect(fillDay(template, day)).toBe(write(day));
  });

  test('refuses a writer that it cannot follow', () => {
    expect(() => dayTemplate((day) => `${day.slice(0, 4)}, day ${Date.parse(day)}`)).toThrow('no template');
  });
});

test('isoTemplate writes the day wherever its writer put it', () => {
  const write = (day: string) => `urldate = {${day}}, note = {${day.replaceAll('-', '/')}/}`;
  const template = isoTemplate(write);
  for (const day of days) expect(fillDay(template, day)).toBe(write(day));
});
