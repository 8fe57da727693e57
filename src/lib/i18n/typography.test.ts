import { describe, expect, test } from 'vitest';
import type { Language } from './languages.ts';
import { typographyFaults } from './typography.ts';

describe('typographyFaults', () => {
  test.each<[Language, string]>([
    ['fr', 'Une ligne\u202f; «\u00a0citée\u00a0»\u00a0: l’autre à 00:00.'],
    ['en', 'A line; “quoted”: it’s here.'],
    ['hy', '«Վիճելի» գիծ՝ OpenStreetMap-ից, 59,5 կմ²։'],
    ['az', 'Məqalə “parça”: İğdır, 00:00-da; News-Front.'],
    ['ru', 'Линия «спорная»: по OpenStreetMap; № 1043-VIQ.']
  ])('finds nothing wrong with good %s', (language, text) => {
    expect(typographyFaults(language, text)).toEqual([]);
  });

  test.each<[Language, string, string]>([
    ['fr', 'Une ligne ; une autre', 'U+202F'],
    ['fr', "L'autre", 'U+2019'],
    ['fr', 'La ligne : celle-ci', 'U+00A0 before :'],
    ['fr', '« citée »', 'within « »'],
    ['en', "it's", 'curly'],
    ['hy', 'Գիծ:', '։'],
    ['hy', 'Գիծ.', '։'],
    ['hy', 'Kapan քաղաք', 'no Latin'],
    ['az', 'Kapaw', 'Azerbaijani alphabet'],
    ['az', 'Лачын', 'Azerbaijani alphabet'],
    ['az', 'Məqalə «parça»', '“ ”'],
    ['ru', 'город Kapan', 'no Latin'],
    ['ru', '"линия"', '« »'],
    ['ru', 'С латинской C', 'no Latin'],
    ['az', '  ', 'empty'],
    ['en', 'A line ', 'either end']
  ])('faults %s “%s”', (language, text, expected) => {
    expect(typographyFaults(language, text).join('; ')).toContain(expected);
  });
});
