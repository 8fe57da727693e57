import { describe, expect, test } from 'vitest';
import { slipsOf, variationsOf } from './variations.ts';

describe('variations of a name', () => {
  test('exchange what transliterations write for one another, the name itself first', () => {
    const found = variationsOf('shurnukh', 'Latin', 24);
    expect(found[0]).toBe('shurnukh');
    for (const one of ['shurnux', 'shurnuh', 'shournoukh', 'shournoux']) expect(found).toContain(one);
    expect(variationsOf('зулфугарлы', 'Cyrillic', 24)).toContain('зюлфюгарлы');
  });

  test('are no more than asked for, each once', () => {
    const found = variationsOf('khndzoresk', 'Latin', 5);
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });
});

test('slips keep the first letter and change one thing', () => {
  const slips = slipsOf('lachin', 'Latin');
  for (const slip of ['lachn', 'lcahin', 'lacchin', 'lechin', 'lachen']) expect(slips).toContain(slip);
  for (const slip of slips) expect(slip.startsWith('l') && slip !== 'lachin').toBe(true);
  expect(new Set(slips).size).toBe(slips.length);
});
