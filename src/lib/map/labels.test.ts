import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { capitals, nameIn, peakText } from './labels.ts';

/** What a reader sees of a feature with these properties. */
function read(expression: unknown, properties: Record<string, string | number>): unknown {
  const compiled = createExpression(expression, 'text-field');
  if (compiled.result === 'error') throw new Error(compiled.value.map((fault) => fault.message).join('; '));
  return compiled.value.evaluate({ zoom: 10 }, { type: 'Point', properties });
}

describe('a name', () => {
  test('is in the reader’s language where one is known', () => {
    expect(read(nameIn('fr'), { name: 'Կապան', name_fr: 'Kapan' })).toBe('Kapan');
    expect(read(nameIn('hy'), { name: 'Կապան', name_fr: 'Kapan', name_hy: 'Կապան' })).toBe('Կապան');
  });

  test('is else the local one', () => {
    expect(read(nameIn('ru'), { name: 'Կապան' })).toBe('Կապան');
  });

  test.each(languages)('is empty in %s where there is none', (lang) => {
    expect(read(nameIn(lang), {})).toBe('');
  });

  test('in Arabic script is left out, for want of glyphs, unless another is known', () => {
    expect(read(nameIn('fr'), { name: 'تبریز' })).toBe('');
    expect(read(nameIn('fr'), { name: 'تبریز', name_fr: 'Tabriz' })).toBe('Tabriz');
  });
});

describe('a peak', () => {
  test('is its name over its height', () => {
    expect(read(peakText('fr'), { name_fr: 'Kapoudjougkh', ele: 3905 })).toBe('Kapoudjougkh\n3905');
  });

  test('with no name is its height', () => {
    expect(read(peakText('fr'), { ele: 3905 })).toBe('3905');
  });
});

test('capitals follow the language, not the browser', () => {
  expect(capitals('Sünik', 'az')).toBe('SÜNİK');
  expect(capitals('Kelbajar', 'fr')).toBe('KELBAJAR');
});
