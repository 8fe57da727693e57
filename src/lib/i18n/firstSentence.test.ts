import { expect, test } from 'vitest';
import { firstSentence } from './firstSentence.ts';
import { languages, type Translated } from './languages.ts';

const named = (country: 'AM' | 'AZ', asSubject: Translated) => ({ country, asSubject });
const syunik = named('AM', { fr: 'le Syunik', en: 'Syunik', hy: 'Սյունիքը', az: 'Sünik', ru: 'Сюник' });
const lachin = named('AZ', { fr: 'Lachin', en: 'Lachin', hy: 'Լաչինը', az: 'Laçın', ru: 'Лачин' });
const aghdam = named('AZ', { fr: 'Aghdam', en: 'Aghdam', hy: 'Աղդամը', az: 'Ağdam', ru: 'Агдам' });
const kelbajar = named('AZ', {
  fr: 'Kelbajar',
  en: 'Kelbajar',
  hy: 'Քելբաջարը',
  az: 'Kəlbəcər',
  ru: 'Кельбаджар'
});

test('says which region is in which country, by the grammar of each language', () => {
  expect(languages.map((lang) => firstSentence([syunik, kelbajar, lachin, aghdam], lang))).toEqual([
    'Le Syunik est en Arménie\u202f; Kelbajar, Lachin et Aghdam sont en Azerbaïdjan.',
    'Syunik is in Armenia; Kelbajar, Lachin and Aghdam are in Azerbaijan.',
    'Սյունիքը գտնվում է Հայաստանում, իսկ Քելբաջարը, Լաչինը և Աղդամը՝ Ադրբեջանում։',
    'Sünik Ermənistanda; Kəlbəcər, Laçın və Ağdam isə Azərbaycanda yerləşir.',
    'Сюник находится в Армении; Кельбаджар, Лачин и Агдам — в Азербайджане.'
  ]);
});

test('fits another number of regions', () => {
  expect(languages.map((lang) => firstSentence([lachin, aghdam], lang))).toEqual([
    'Lachin et Aghdam sont en Azerbaïdjan.',
    'Lachin and Aghdam are in Azerbaijan.',
    'Լաչինը և Աղդամը գտնվում են Ադրբեջանում։',
    'Laçın və Ağdam Azərbaycanda yerləşir.',
    'Лачин и Агдам находятся в Азербайджане.'
  ]);
});
