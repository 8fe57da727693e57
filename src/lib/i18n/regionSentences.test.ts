import { expect, test } from 'vitest';
import { languages, type Translated } from './languages.ts';
import { regionNames, whichCountry, type ToldRegion } from './regionSentences.ts';

const region = (
  heading: Translated,
  country: ToldRegion['country'],
  kind: ToldRegion['kind'] = 'district'
): ToldRegion => ({ heading, country, kind });

const syunik = region(
  { fr: 'Syunik', en: 'Syunik', hy: 'Սյունիք', az: 'Sünik', ru: 'Сюник' },
  'AM',
  'province'
);
const ararat = region(
  { fr: 'Ararat', en: 'Ararat', hy: 'Արարատ', az: 'Ararat', ru: 'Арарат' },
  'AM',
  'province'
);
const lachin = region({ fr: 'Lachin', en: 'Lachin', hy: 'Լաչին', az: 'Laçın', ru: 'Лачин' }, 'AZ');
const shusha = region({ fr: 'Choucha', en: 'Shusha', hy: 'Շուշի', az: 'Şuşa', ru: 'Шуша' }, 'AZ');

test('says which region is in which country, however many there are', () => {
  const told = (...regions: ToldRegion[]) => languages.map((lang) => whichCountry(regions, lang));
  expect(told(syunik, lachin)).toEqual([
    'Le Syunik est en Arménie\u202f; Lachin est en Azerbaïdjan.',
    'Syunik is in Armenia; Lachin is in Azerbaijan.',
    'Սյունիքը գտնվում է Հայաստանում, իսկ Լաչինը՝ Ադրբեջանում։',
    'Sünik Ermənistanda; Laçın isə Azərbaycanda yerləşir.',
    'Сюник находится в Армении; Лачин — в Азербайджане.'
  ]);
  expect(told(lachin, syunik, shusha, ararat)).toEqual([
    'Lachin et Choucha sont en Azerbaïdjan\u202f; le Syunik et l’Ararat sont en Arménie.',
    'Lachin and Shusha are in Azerbaijan; Syunik and Ararat are in Armenia.',
    'Լաչինը և Շուշին գտնվում են Ադրբեջանում, իսկ Սյունիքը և Արարատը՝ Հայաստանում։',
    'Laçın və Şuşa Azərbaycanda; Sünik və Ararat isə Ermənistanda yerləşir.',
    'Лачин и Шуша находятся в Азербайджане; Сюник и Арарат — в Армении.'
  ]);
  expect(told(shusha).at(-1)).toBe('Шуша находится в Азербайджане.');
});

test('lists their names as a headline does', () => {
  expect(languages.map((lang) => regionNames([syunik, lachin, shusha], lang))).toEqual([
    'Le Syunik, Lachin et Choucha',
    'Syunik, Lachin and Shusha',
    'Սյունիք, Լաչին և Շուշի',
    'Sünik, Laçın və Şuşa',
    'Сюник, Лачин и Шуша'
  ]);
});
