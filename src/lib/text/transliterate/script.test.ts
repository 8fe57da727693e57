import { expect, test } from 'vitest';
import { isAzerbaijani, isWrittenIn } from './alphabet.ts';
import { scriptOf } from './script.ts';

test.each([
  ['Kəlbəcər', 'Latn'],
  ['Капан 2', 'Cyrl'],
  ['Կապան', 'Armn'],
  ['شوط', 'Arab'],
  ['Laçın / Բերձոր', 'mixed'],
  ['3070 (–)', 'none']
])('%s is %s', (text, script) => expect(scriptOf(text)).toBe(script));

test('an alphabet holds its own letters only', () => {
  expect(isWrittenIn('Bərdə', 'az')).toBe(true);
  expect(isWrittenIn('Bǝrdǝ', 'az')).toBe(false);
  expect(isWrittenIn('Bərdə', 'en')).toBe(false);
  expect(isWrittenIn('K’arvacharr', 'hy')).toBe(false);
  expect(isWrittenIn('Этчмиадзин', 'ru')).toBe(true);
  expect(isWrittenIn('12', 'fr')).toBe(false);
});

test('a romanised Russian spelling is not Azerbaijani', () => {
  for (const name of ['Eyvazkhanbeyly', 'Shirvanli', 'Yusifdjanli', 'Seidlyar', 'Ch’ap’ar', 'Warda'])
    expect(isAzerbaijani(name), name).toBe(false);
  for (const name of ['Xankəndi', 'Yuxarı Maralyan', 'İlyaslar', 'Hadrut'])
    expect(isAzerbaijani(name), name).toBe(true);
});
