import { describe, expect, test } from 'vitest';
import { cleanName, nameIn } from './nameIn.ts';

describe('a local name in two languages', () => {
  test('gives each its own part and the others a name by rule from the first', () => {
    expect(nameIn('Laçın / Բերձոր', 'hy')).toEqual({ text: 'Բերձոր', byRule: false });
    expect(nameIn('Laçın / Բերձոր', 'az')).toEqual({ text: 'Laçın', byRule: false });
    expect(nameIn('Laçın / Բերձոր', 'en')).toEqual({ text: 'Lachin', byRule: true });
  });
  test('takes a romanisation in brackets for French and English only', () => {
    expect(nameIn('Գայլաձոր (Gayladzor)', 'en')).toEqual({ text: 'Gayladzor', byRule: false });
    expect(nameIn('Գայլաձոր (Gayladzor)', 'az')).toEqual({ text: 'Qayladzor', byRule: true });
  });
});

describe('generic words', () => {
  test('are translated, and the Armenian genitive goes and comes', () => {
    expect(nameIn('Տոլորսի ջրամբար', 'fr')?.text).toBe('Réservoir Tolors');
    expect(nameIn('Տոլորսի ջրամբար', 'az')?.text).toBe('Tolors su anbarı');
    expect(nameIn('Sirab gölü', 'hy')?.text).toBe('Սիրաբի լիճ');
    expect(nameIn('Xəlfəli çayı', 'ru')?.text).toMatch(/^Река /);
  });
  test('stay where they are part of the name', () => {
    expect(nameIn('Qaragöl', 'en')?.text).toBe('Garagol');
    expect(nameIn('Գոշալիճ', 'en')?.text).toBe('Goshalich');
    expect(nameIn('Սար', 'en')?.text).toBe('Sar');
  });
});

test('heights, quotation marks and direction marks are no part of a name', () => {
  expect(cleanName('Արքայից 2687մ')).toBe('Արքայից');
  expect(cleanName('Qarasar yüksəkliyi 2770m')).toBe('Qarasar yüksəkliyi');
  expect(cleanName('Ծաղկա\u200Eձոր')).toBe('Ծաղկաձոր');
  expect(cleanName('Böyük\u00A0Kirs')).toBe('Böyük Kirs');
  expect(cleanName('"Ağbənd-Arazboyu" Qoruğu')).toBe('Ağbənd-Arazboyu Qoruğu');
});

test('each word of a name by rule has its capital', () => {
  expect(nameIn('Իսավոնց թումբ', 'az')).toEqual({ text: 'İsavonts Tumb', byRule: true });
});

test('great rivers have their conventional names, in whatever script the map writes them', () => {
  expect(nameIn('آراز - ارس', 'ru')).toEqual({ text: 'Аракс', byRule: false });
  expect(nameIn('Aras / Արաքս', 'az')).toEqual({ text: 'Araz', byRule: false });
  expect(nameIn('Kür', 'fr')).toEqual({ text: 'Koura', byRule: false });
});

test('a settlement on a river keeps its own name', () => {
  expect(nameIn('Որոտան', 'az')).toEqual({ text: 'Vorotan', byRule: true });
});

test('nothing is made of Arabic script, of a romanisation, or of no name', () => {
  expect(nameIn('شوط', 'en')).toBeUndefined();
  expect(nameIn('Goghtanasar', 'hy')).toBeUndefined();
  expect(nameIn('Goghtanasar', 'en')).toEqual({ text: 'Goghtanasar', byRule: false });
  expect(nameIn('', 'en')).toBeUndefined();
});
