import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer.ts';
import type { Language } from '../i18n/languages.ts';
import { createLinker } from './linker.ts';

const linker = createLinker(gazetteer);

/** The mentions of a text as `surface=region`, or `surface=region/place` for a place inside. */
const linked = (text: string, lang: Language = 'fr') =>
  linker
    .link(text, lang)
    .map(({ surface, region, via }) => `${surface}=${region}${via === undefined ? '' : `/${via}`}`);

describe('the article', () => {
  const folder = '../../content/articles/2021-05-13-lavrov-bayramov/';
  const read = (file: string) => readFileSync(new URL(folder + file, import.meta.url), 'utf8');

  test('mentions Syunik, and the three districts it lists; nothing else', () => {
    const mentions = linker.link(read('text.txt'), 'fr');
    expect(mentions.map(({ surface, region, kind, rule }) => [surface, region, kind, rule])).toEqual([
      ['Syunik', 'syunik', 'region', 'typed'],
      ['Kelbajar', 'kelbajar', 'region', 'typed'],
      ['Lachin', 'lachin', 'region', 'listed'],
      ['Aghdam', 'aghdam', 'region', 'listed']
    ]);
  });

  test('tells why in the five languages', () => {
    const [syunik] = linker.link(read('text.txt'), 'fr');
    expect(syunik?.reason.fr).toBe(
      '«\u00a0Syunik\u00a0» accompagne «\u00a0région\u00a0»\u00a0: la région «\u00a0Syunik\u00a0».'
    );
    expect(syunik?.reason.hy).toContain('«Սյունիք»');
    expect(Object.keys(syunik?.reason ?? {})).toEqual(['fr', 'en', 'hy', 'az', 'ru']);
  });

  test('its gists mention the same regions in the other languages', () => {
    const gists = JSON.parse(read('gists.json')) as Record<string, Record<Language, string>>;
    for (const lang of ['fr', 'en', 'hy', 'az', 'ru'] as const) {
      const regions = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) =>
        linker.link(gists[id]?.[lang] ?? '', lang).map(({ region }) => region)
      );
      expect([lang, regions]).toEqual([lang, [[], ['syunik'], [], [], ['kelbajar', 'lachin', 'aghdam']]]);
    }
  });
});

describe('French', () => {
  test.each([
    ["près d’Aghdam et de l'Aghdam", ['Aghdam=aghdam', 'Aghdam=aghdam']],
    ['la route Kelbadjar-Latchine', ['Kelbadjar=kelbajar', 'Latchine=lachin']],
    [
      'Siounik, Agdam, Kalbajar, Kelbadjar',
      ['Siounik=syunik', 'Agdam=aghdam', 'Kalbajar=kelbajar', 'Kelbadjar=kelbajar']
    ],
    ['LACHIN ET AGHDAM', ['LACHIN=lachin', 'AGHDAM=aghdam']],
    ['à lachin', ['lachin=lachin']],
    [
      'Kəlbəcər (Karvachar), Laçın (Berdzor), Ağdam (Akna)',
      [
        'Kəlbəcər=kelbajar',
        'Karvachar=kelbajar',
        'Laçın=lachin',
        'Berdzor=lachin',
        'Ağdam=aghdam',
        'Akna=aghdam'
      ]
    ],
    ['le Kachatagh', ['Kachatagh=lachin']],
    ['La\u00adtchine, Sy\u00adu\u200bnik', ['La\u00adtchine=lachin', 'Sy\u00adu\u200bnik=syunik']],
    ['Ağdam'.normalize('NFD'), ['Ağdam'.normalize('NFD') + '=aghdam']],
    ['Lachin\u0301, Aghdam\u200d\u202c,', ['Lachin\u0301=lachin', 'Aghdam=aghdam']],
    ['lac\u00a0Sev', ['lac\u00a0Sev=syunik/sev-lich']],
    [
      'Les habitants des villages voisins font paître leurs bêtes au bord du lac\nSev',
      ['lac\nSev=syunik/sev-lich']
    ],
    [
      'Goris, Kapan, Sisian et Meghri',
      ['Goris=syunik/goris', 'Kapan=syunik/kapan', 'Sisian=syunik/sisian', 'Meghri=syunik/meghri']
    ],
    ['le corridor du Zanguezour', ['Zanguezour=syunik']],
    ['un « Zanguezour occidental »', ['Zanguezour occidental=syunik']],
    [
      'Karvachar/Kelbajar, Akna/Aghdam',
      ['Karvachar=kelbajar', 'Kelbajar=kelbajar', 'Akna=aghdam', 'Aghdam=aghdam']
    ],
    [
      'Le village d’Eyvazli, dans le district d’Aghdam. Le village d’Eyvazli.',
      ['Eyvazli=aghdam/eyvazli-aghdam', 'Aghdam=aghdam', 'Eyvazli=aghdam/eyvazli-aghdam']
    ],
    ['le Zanguezour occidental', ['Zanguezour occidental=syunik']],
    ['le corridor de Latchine', ['Latchine=lachin']],
    ['au village de Tegh', ['Tegh=syunik/tegh']],
    ['Le village de Chaki', ['Chaki=syunik/shaki']],
    ['à Goris, « Lachin »', ['Goris=syunik/goris', 'Lachin=lachin']],
    ['Сюник, Սյունիքում', ['Сюник=syunik', 'Սյունիքում=syunik']]
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test.each([
    'Erevan et Bakou, Moscou, l’Arménie, l’Azerbaïdjan, le Haut-Karabakh',
    'le FK Qarabağ Agdam a battu le FK Agdam ; Karabakh Agdam reçoit',
    'à Lachine, au bord du canal de Lachine à Montréal',
    'le Zanguezour oriental ; la région économique de Zanguezour-Est',
    'les monts du Zanguezour',
    'Lachin Mammadov et Agdam Huseynov',
    'rue d’Aghdam, hôtel Lachin, vin Agdam',
    'le village d’Agdam, dans le district de Tovouz',
    'les Aghdamiens, Lachinois',
    'Stepanakert, Chouchi, Djermouk, Vardenis, Sarsang, Martakert',
    'Sous la pression de Chaki, Suren Spandarian',
    'www.lachin.az et @aghdam, info@lachin.az',
    'https://nouvelles.example/Goris/Kapan et nouvelles.example/Lachin/',
    'Malachin, Lachinov, Kelbajaria'
  ])('nothing in: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test('says by which rule, and how sure', () => {
    const rules = (text: string) => linker.link(text, 'fr').map(({ rule }) => rule);
    expect(rules('les districts de Kelbajar, de Lachin et d’Aghdam')).toEqual(['typed', 'listed', 'listed']);
    expect(rules('Berdzor (Latchine)')).toEqual(['name', 'listed']);
    expect(rules('Lachin. Aghdam')).toEqual(['name', 'name']);
    expect(rules('corridor du Zanguezour')).toEqual(['supported']);
    expect(rules('Goris')).toEqual(['insideAlone']);
    expect(rules('Goris, Kapan')).toEqual(['inside', 'inside']);
    expect(rules('village de Chaki')).toEqual(['insideTyped']);
    expect(rules('à Lachin')).toEqual(['placed']);
    expect(rules('district de Lachen')).toEqual([]);
    expect(rules('Kelbajer')).toEqual(['alone']);
    expect(rules('à Karvchar')).toEqual(['near']);
    for (const { confidence } of linker.link('Lachin, Goris', 'fr')) expect(confidence).toBeGreaterThan(0.5);
  });
});

describe('endings of the other languages', () => {
  test.each<[Language, string, string[]]>([
    ['ru', 'в Кельбаджарском районе', ['Кельбаджарском=kelbajar']],
    [
      'ru',
      'под Лачином, агдамский, Кельбаджаро-Лачинский',
      ['Лачином=lachin', 'агдамский=aghdam', 'Кельбаджаро=kelbajar', 'Лачинский=lachin']
    ],
    [
      'ru',
      'в Сюникской области, из Горису, в Мегринском',
      ['Сюникской=syunik', 'Горису=syunik/goris', 'Мегринском=syunik/meghri']
    ],
    ['ru', 'лачинцы, агдамцев', []],
    ['ru', 'в Лачинск. р-не, г.Горис', ['Лачинск=lachin', 'Горис=syunik/goris']],
    ['ru', 'А г д а м. Лач. р-н; лач. и г. п.', ['А г д а м=aghdam', 'Лач=lachin']],
    ['ru', 'Pod Lachinom, v Gorise', ['Lachinom=lachin', 'Gorise=syunik/goris']],
    ['hy', 'Syuniqum, Gorisic', ['Syuniqum=syunik', 'Gorisic=syunik/goris']],
    ['en', 'Syuniqum, Gorisic', []],
    ['ru', 'въ Агдамѣ и Лачинъ', ['Агдамѣ=aghdam', 'Лачинъ=lachin']],
    ['hy', 'ք.Գորիս, գ.Տաթև', ['Գորիս=syunik/goris', 'Տաթև=syunik/tatev']],
    [
      'fr',
      'un tapis agdamien, l’aire kelbadjaro-latchinienne, des Latchinois',
      ['agdamien=aghdam', 'kelbadjaro=kelbajar', 'latchinienne=lachin']
    ],
    ['ru', 'у озера Сев', ['озера Сев=syunik/sev-lich']],
    ['ru', 'Восточно-Зангезурский район, Зангезурский коридор', ['Зангезурский=syunik']],
    [
      'hy',
      'Սյունիքում, Լաչինից, Քելբաջա՞ր, Աղդամն',
      ['Սյունիքում=syunik', 'Լաչինից=lachin', 'Քելբաջա՞ր=kelbajar', 'Աղդամն=aghdam']
    ],
    [
      'hy',
      'Քարվաճառի, Բերձորում, ՍԵՎ ԼԻՃ, Սև լճի',
      ['Քարվաճառի=kelbajar', 'Բերձորում=lachin', 'ՍԵՎ ԼԻՃ=syunik/sev-lich', 'Սև լճի=syunik/sev-lich']
    ],
    ['hy', 'սյունեցիներ, մի տեղ', []],
    [
      'az',
      'Kəlbəcərdən, Laçındakı, Ağdamın, Laçınadək',
      ['Kəlbəcərdən=kelbajar', 'Laçındakı=lachin', 'Ağdamın=aghdam', 'Laçınadək=lachin']
    ],
    ['az', 'Ağdam’da, Kelbecerde, Lacin', ['Ağdam’da=aghdam', 'Kelbecerde=kelbajar', 'Lacin=lachin']],
    ['az', 'ağdamlılar, laçın quşu, Qarabağ Ağdam', []],
    [
      'az',
      'Kəlbəcər rayonunun Laçın kəndi və Laçın şəhəri',
      ['Kəlbəcər=kelbajar', 'Laçın=kelbajar/lachin-kelbajar', 'Laçın=lachin']
    ],
    [
      'az',
      'Лачында, Кәлбәҹәрдән, Ағдамдадыр; лачынлылар',
      ['Лачында=lachin', 'Кәлбәҹәрдән=kelbajar', 'Ағдамдадыр=aghdam']
    ],
    ['az', 'Şərqi Zəngəzur, Zəngəzur dəhlizi', ['Zəngəzur=syunik']],
    ['en', "Lachin’s mayor, in Aghdam's ruins", ['Lachin=lachin', 'Aghdam=aghdam']],
    ['en', 'East Zangezur, the Zangezur corridor, Syunik province', ['Zangezur=syunik', 'Syunik=syunik']],
    ['en', 'Lake Sev, Sev Lake', ['Lake Sev=syunik/sev-lich', 'Sev Lake=syunik/sev-lich']]
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('what only looks like a mention', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Qarabag Agdam drew 1-1; in Aghdam the pitch was frozen.', ['Aghdam=aghdam']],
    ['ru', 'Лачин Мамедов родился в Лачине.', ['Лачине=lachin']],
    ['az', 'Elnur Laçın “Laçın” restoranını Bakıda açıb.', []],
    ['hy', '«Սյունիք» հյուրանոցը Երևանում է։', []],
    ['en', 'Lachine, a borough of Montreal', []],
    ['az', 'Tovuz rayonunun Ağdam kəndində dolu yağıb.', []],
    ['ru', 'В селе Агдам Товузского района выпал град.', []],
    ['az', 'Ovçunun laçını havaya qalxdı.', []],
    ['hy', 'Բացվել է մեղրի և պանրի տոնավաճառ', []],
    ['fr', 'Les Lachinois et les Aghdamiens sont revenus.', []],
    ['ru', 'Восточно-Зангезурский экономический район', []],
    ['az', 'Zəngəzur dağlarında qar var.', []],
    ['en', 'the Zangezur uezd of the Russian Empire', []],
    ['az', 'Şuşada və Cermukda', []]
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});
