import { expect, test } from 'vitest';
import { closed, quoted, quotedAtMost } from './quotationMarks.ts';

test('a text stands in the marks of its language', () => {
  expect(quoted('Bonjour', 'fr')).toBe('«\u00a0Bonjour\u00a0»');
  expect(quoted('Hello', 'en')).toBe('“Hello”');
  expect(quoted('Ողջույն', 'hy')).toBe('«Ողջույն»');
  expect(quoted('Salam', 'az')).toBe('“Salam”');
  expect(quoted('Здравствуйте', 'ru')).toBe('«Здравствуйте»');
});

test('a text that quotes from its first word is not marked twice', () => {
  expect(quoted('« Un », dit-il.', 'fr')).toBe('« Un », dit-il.');
  expect(quoted('« Un, dit-il.', 'fr')).toBe('« Un, dit-il.\u00a0»');
});

test('what is quoted within leaves the outer marks alone', () => {
  expect(quoted('Un « deux » trois', 'fr')).toBe('«\u00a0Un « deux » trois\u00a0»');
});

test('only what is open is closed', () => {
  expect(closed('“One…', 'en')).toBe('“One…”');
  expect(closed('“One”', 'en')).toBe('“One”');
  expect(closed('One', 'en')).toBe('One');
});

test('a quotation is cut between words and closed', () => {
  expect(quotedAtMost(20, 'Un mot, puis un autre encore', 'fr')).toBe('«\u00a0Un mot, puis un…\u00a0»');
  expect(quotedAtMost(20, 'Un mot', 'fr')).toBe('«\u00a0Un mot\u00a0»');
});
