import { describe, expect, test } from 'vitest';
import { languageData } from './data/languages.ts';
import { LanguageTeller } from './localLanguage.ts';
import { Surroundings } from './surroundings.ts';
import { Words } from './words.ts';
import type { Language } from '../i18n/languages.ts';

const teller = new LanguageTeller(Object.values(languageData));

describe('the language of a text', () => {
  test.each<[Language, string]>([
    ['fr', 'Le ministère a indiqué que la situation à la frontière restait calme.'],
    ['en', 'The ministry said that the situation on the border remained calm.'],
    ['az', 'Nazirlik bildirib ki, sərhəddə vəziyyət sabit olaraq qalır.'],
    ['az', 'Laçından Kəlbəcərə'],
    ['az', 'Nazirlik bu barede melumat verib ve ehaliye muraciet edib'],
    ['ru', 'В министерстве сообщили, что на границе спокойно.'],
    ['hy', 'Նախարարությունը հայտնել է, որ սահմանին իրավիճակը հանգիստ է։'],
    ['hy', 'Kapan Goris Սյունիքի մարզում'],
    ['fr', ''],
    ['fr', '12 345']
  ])('%s: %s', (lang, text) => {
    expect(teller.ofText(text)).toBe(lang);
  });
});

describe('the language around a name', () => {
  const around = (marked: string, own: Language) => {
    const [before = '', name = '', after = ''] = marked.split('|');
    const surroundings = new Surroundings(
      new Words(before + name + after),
      before.length,
      before.length + name.length
    );
    return teller.at(surroundings, name, before.length, own, undefined).language;
  };

  test('is the text’s own unless the words around are plainly another’s', () => {
    expect(around('La ville de |Lachin|', 'fr')).toBe('fr');
    expect(around('Onlar bu gün |Laçına| gedib və orada qalıblar', 'fr')).toBe('az');
    expect(around('|Lachin|', 'az')).toBe('az');
    expect(around('under fire in |Lachin| and at the border', 'az')).toBe('en');
  });

  test('is that of the script where only one is written in it', () => {
    expect(around('la ville de |Лачин|', 'fr')).toBe('ru');
    expect(around('город |Laçın|', 'ru')).toBe('az');
  });
});
