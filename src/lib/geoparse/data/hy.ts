import type { LanguageData } from '../languageData.ts';

/** Eastern Armenian: the cases and the articles of place names. */
export const hy: LanguageData = {
  script: 'Armenian',
  declensions: [
    { finals: 'աոօ', endings: ['', 'ն', 'յի', 'յին', 'յից', 'յով', 'յում'] },
    {
      finals: 'ի',
      cut: 1,
      endings: ['ի', 'ին', 'իի', 'իից', 'իում', 'իով', 'ու', 'ուն', 'ուց', 'ում', 'ով']
    },
    { endings: ['', 'ի', 'ին', 'ից', 'ով', 'ում', 'ը', 'ն', 'ինը'] }
  ],
  endingsAfterApostrophe: false,
  linkers: [],
  conjunctions: ['և', 'ու', 'կամ', 'եւ'],
  types: {
    before: ['ք'],
    after: [
      'մարզ*',
      'շրջան*',
      'քաղաք*',
      'միջանցք*',
      'օդանավակայան*',
      'ճանապարհ*',
      'մարզպետ*',
      'մարզպետարան*',
      'տարածաշրջան*'
    ]
  },
  support: {
    before: ['Արևմտյան'],
    after: ['միջանցք*', 'պղնձամոլիբդեն*'],
    near: ['սյունիք*', 'կապան*', 'մեղրի*']
  },
  traps: [
    {
      id: 'team',
      before: ['ՖԱ', 'Ղարաբաղ', 'Կարաբախ'],
      after: ['ՖԱ'],
      source:
        'https://news.az/news/bbc-qarabag-fc-represents-region-occupied-by-armenia : the club of Aghdam, in Baku since 1993'
    },
    {
      id: 'namesake',
      after: ['փողոց*', 'հյուրանոց*', 'ռեստորան*', 'սրճարան*'],
      source: 'By judgement: streets and houses bear the names of places elsewhere'
    },
    {
      id: 'east-zangezur',
      regions: ['syunik'],
      before: ['Արևելյան'],
      source:
        'https://www.azernews.az/nation/181004.html : an economic region of Azerbaijan since 7 July 2021'
    }
  ],
  surnames: ['յան', 'ով', 'ովա', 'եվ', 'ևա'],
  prepositions: [],
  lowerCaseWords: [],
  villages: { before: ['գ'], after: ['գյուղ*', 'համայնք*', 'բնակավայր*'] },
  lakes: ['{} լիճ', '{} լճի', '{} լիճը', '{} լճից', '{} լճում', '{} լճին', '{} լիճն'],
  peaks: ['{} լեռ', '{} լեռը', '{} լեռան', '{} սար', '{} սարի']
};
