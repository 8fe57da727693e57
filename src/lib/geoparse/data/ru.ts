import type { LanguageData } from '../languageData.ts';

const adjective = [
  'ский',
  'ского',
  'скому',
  'ским',
  'ском',
  'ская',
  'ской',
  'скую',
  'ское',
  'ские',
  'ских',
  'скими'
];

/** Russian: the case endings of masculine and feminine place names and the adjective in -ский. */
export const ru: LanguageData = {
  script: 'Cyrillic',
  declensions: [
    {
      finals: 'а',
      cut: 1,
      endings: ['а', 'ы', 'е', 'у', 'ой', 'о', ...adjective, ...adjective.map((ending) => `ин${ending}`)]
    },
    { finals: 'иоуэыёею', endings: ['', ...adjective.map((ending) => `н${ending}`)] },
    { finals: 'ьй', endings: [''] },
    { endings: ['', 'а', 'у', 'ом', 'е', 'о', ...adjective] }
  ],
  endingsAfterApostrophe: false,
  linkers: [],
  conjunctions: ['и', 'или', 'а', 'также'],
  types: {
    before: ['район', 'район*', 'город*', 'провинци*', 'област*', 'регион*', 'марз*', 'г'],
    after: [
      'район*',
      'област*',
      'провинц*',
      'регион*',
      'марз*',
      'коридор*',
      'направлени*',
      'дорог*',
      'трасс*',
      'аэропорт*',
      'администраци*'
    ]
  },
  support: { before: ['Западн*', 'Западно'], after: ['коридор*'], near: ['сюник*', 'капан*', 'мегри*'] },
  traps: [
    {
      id: 'team',
      before: ['ФК', 'Карабах', 'Карабах ФК', 'клуб*'],
      after: ['ФК'],
      source:
        'https://news.az/news/bbc-qarabag-fc-represents-region-occupied-by-armenia : the club of Aghdam, in Baku since 1993'
    },
    {
      id: 'namesake',
      before: [
        'улица',
        'улице',
        'улицы',
        'улицу',
        'гостиница',
        'гостинице',
        'отель',
        'отеле',
        'ресторан',
        'ресторане',
        'кафе',
        'портвейн*',
        'вино'
      ],
      source:
        'https://www.azernews.az/culture/127738.html : the fortified wine; streets and houses by judgement'
    },
    {
      id: 'elsewhere',
      regions: ['aghdam'],
      near: ['товуз*', 'тауз*'],
      source:
        'A village of the same name in Tovuz district: Russian Wikipedia, by the National Encyclopedia of Azerbaijan, 2009'
    },
    {
      id: 'east-zangezur',
      regions: ['syunik'],
      before: ['Восточн*', 'Восточно'],
      source:
        'https://www.azernews.az/nation/181004.html : an economic region of Azerbaijan since 7 July 2021'
    }
  ],
  surnames: ['ов', 'ова', 'ев', 'ева', 'заде', 'оглы', 'ян'],
  prepositions: ['в', 'во', 'из', 'под', 'на', 'у', 'через', 'около', 'близ', 'до'],
  lowerCaseWords: [],
  villages: { before: ['сел*', 'деревн*', 'посел*', 'общин*'], after: ['общин*'] },
  lakes: ['озеро {}', 'озера {}', 'озеру {}', 'озере {}', 'озером {}'],
  peaks: ['гора {}', 'горы {}', 'горе {}', 'гору {}', 'горой {}']
};
