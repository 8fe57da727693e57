import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { isWrittenIn } from './alphabet.ts';
import { transliterate } from './transliterate.ts';

const letters = {
  hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ',
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
} as const;
const sources = ['hy', 'az', 'ru'] as const;
const directions = sources.flatMap((from) =>
  languages.filter((to) => to !== from).map((to): [(typeof sources)[number], Language] => [from, to])
);

describe('Armenian', () => {
  test.each([
    ['Կապան', { fr: 'Kapan', en: 'Kapan', az: 'Kapan', ru: 'Капан' }],
    ['Սյունիք', { fr: 'Siounik', en: 'Syunik', az: 'Sünik', ru: 'Сюник' }],
    ['Շուռնուխ', { fr: 'Chournoukh', en: 'Shurnukh', az: 'Şurnux', ru: 'Шурнух' }],
    ['Երևան', { fr: 'Yerevan', en: 'Yerevan', az: 'Yerevan', ru: 'Ереван' }],
    ['Որոտան', { fr: 'Vorotan', en: 'Vorotan', az: 'Vorotan', ru: 'Воротан' }],
    ['Գեղի', { fr: 'Gueghi', en: 'Geghi', az: 'Geği', ru: 'Геги' }],
    ['Ըրկենանց', { fr: 'Yrkenants', en: 'Yrkenants', az: 'Irkenants', ru: 'Ыркенанц' }],
    ['Սպանդարյան', { fr: 'Spandarian', en: 'Spandaryan', az: 'Spandaryan', ru: 'Спандарян' }]
  ])('%s', (name, wanted) => {
    for (const [to, text] of Object.entries(wanted))
      expect(transliterate(name, 'hy', to as Language)).toBe(text);
  });
  test('ո is o before վ and inside a word, և is yev only at the beginning', () => {
    expect(transliterate('Ովքեր', 'hy', 'en')).toBe('Ovker');
    expect(transliterate('Սևան և', 'hy', 'en')).toBe('Sevan yev');
  });
});

describe('Azerbaijani', () => {
  test.each([
    ['Xocavənd', { fr: 'Khodjavand', en: 'Khojavand', hy: 'Խոջավենդ', ru: 'Ходжавенд' }],
    ['Şuşa', { fr: 'Choucha', en: 'Shusha', hy: 'Շուշա', ru: 'Шуша' }],
    ['Göygöl', { fr: 'Goygol', en: 'Goygol', hy: 'Գյոյգյոլ', ru: 'Гёйгёль' }],
    ['Qarabağ', { fr: 'Garabagh', en: 'Garabagh', hy: 'Ղարաբաղ', ru: 'Карабаг' }],
    ['Kürdlər', { fr: 'Kurdlar', en: 'Kurdlar', hy: 'Քյուրդլար', ru: 'Кюрдляр' }],
    ['Güllücə', { fr: 'Gulludja', en: 'Gulluja', hy: 'Գյուլլյուջա', ru: 'Гюллюджа' }],
    ['Üçoğlan', { fr: 'Utchoghlan', en: 'Uchoghlan', hy: 'Ուչողլան', ru: 'Учоглан' }]
  ])('%s', (name, wanted) => {
    for (const [to, text] of Object.entries(wanted))
      expect(transliterate(name, 'az', to as Language)).toBe(text);
  });
  test('the schwa of other alphabets (U+01DD) is read as ə', () => {
    expect(transliterate('Gǝncǝ', 'az', 'en')).toBe('Ganja');
  });
  test('İ and I are the capitals of i and ı', () => {
    expect(transliterate('İSTİSU', 'az', 'en')).toBe('ISTISU');
    expect(transliterate('Ирша', 'ru', 'az')).toBe('İrşa');
    expect(transliterate('Իշխան', 'hy', 'az')).toBe('İşxan');
    expect(transliterate('ԻՇԽԱՆ', 'hy', 'az')).toBe('İŞXAN');
  });
});

test('case, blanks, hyphens, brackets and digits stay', () => {
  expect(transliterate('Դավիթ-Բեկ (հին) 2', 'hy', 'en')).toBe('Davit-Bek (hin) 2');
  expect(transliterate('ԿԱՊԱՆ', 'hy', 'ru')).toBe('КАПАН');
});

test('the same language is the text itself; a letter that is not the language’s, or no table, is undefined', () => {
  expect(transliterate('Kapan', 'fr', 'fr')).toBe('Kapan');
  expect(transliterate('Կapan', 'hy', 'en')).toBeUndefined();
  expect(transliterate('Kapan', 'en', 'hy')).toBeUndefined();
});

describe.each(directions)('%s to %s', (from, to) => {
  const word = fc
    .array(fc.constantFrom(...letters[from]), { minLength: 1, maxLength: 12 })
    .map((units) => units.join(''));
  const apart = (text: string): string => text.replaceAll(/\p{L}+/gu, 'a');

  test('takes every letter, alone and beside any other', () => {
    for (const first of letters[from])
      for (const second of ['', ...letters[from]])
        expect(transliterate(first + second, from, to)).toBeDefined();
  });
  test('any text of the alphabet comes out in the other language’s letters only', () => {
    fc.assert(
      fc.property(word, (text) => {
        const made = transliterate(text, from, to) ?? '?';
        return made === '' || isWrittenIn(made, to === 'fr' ? 'fr' : to);
      })
    );
  });
  test('what stands between words is kept', () => {
    // հ, ъ and ь may vanish: each word begins with a letter that every table writes.
    const text = fc
      .array(word, { minLength: 1 })
      .map((words) => words.map((one) => letters[from][0] + one).join(' - ('));
    fc.assert(fc.property(text, (given) => apart(transliterate(given, from, to) ?? '') === apart(given)));
  });
  test('an initial capital stays one', () => {
    fc.assert(
      fc.property(word, (text) => {
        const made = transliterate(text.charAt(0).toLocaleUpperCase(from) + text.slice(1), from, to) ?? '';
        return made === '' || text.length < 2 || /^\p{Lu}/u.test(made);
      })
    );
  });
});
