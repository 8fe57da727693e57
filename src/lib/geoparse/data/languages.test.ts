import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { grammarOf } from '../grammar.ts';
import { LanguageData } from '../languageData.ts';
import fr from './fr.json' with { type: 'json' };
import { languageData } from './languages.ts';

describe.each(languages)('the data of %s', (lang) => {
  const data = languageData[lang];

  test('can be compiled: every class that a pattern speaks of is there', () => {
    expect(grammarOf(lang).language).toBe(lang);
  });

  test('say of each trap where it was seen, and name it once', () => {
    const ids = data.traps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, near, both, patterns } of data.traps) {
      expect(source).not.toBe('');
      expect(patterns.length + near.length).toBeGreaterThan(0);
      if (both) expect(Math.min(patterns.length, near.length)).toBeGreaterThan(0);
    }
  });

  test('use no class that is not there, and have none that is not used', () => {
    const { words, typed, support, places, lakes, epithets, elsewhere, traps, person } = data;
    const patterns = [
      ...[typed, support, places, lakes, epithets, elsewhere, person.patterns].flat(),
      ...traps.flatMap((trap) => trap.patterns)
    ].join(' ');
    const unused = Object.keys(words).filter(
      (name) => !patterns.includes(`{${name}}`) && !traps.some(({ near }) => near.includes(name))
    );
    expect(unused).toEqual([]);
  });
});

test('a file with faults is told them all', () => {
  const { issues } = v.safeParse(LanguageData, {
    ...fr,
    script: 'Runic',
    typed: ['no name'],
    traps: [{ id: 'x' }]
  });
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(['script', 'typed.0', 'traps.0.source']);
});
