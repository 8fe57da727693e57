import type { LanguageData } from '../languageData.ts';

/** English: the possessive ’s is not part of a name. */
export const en: LanguageData = {
  script: 'Latin',
  declensions: [],
  endingsAfterApostrophe: false,
  linkers: ['of', 'the', 'in'],
  conjunctions: ['and', 'or', 'as', 'well'],
  types: {
    before: [
      'region of',
      'regions …',
      'province of',
      'provinces …',
      'district of',
      'districts …',
      'town of',
      'city of',
      'marz of',
      'rayon of',
      'road to'
    ],
    after: [
      'region',
      'regions',
      'province',
      'provinces',
      'district',
      'districts',
      'marz',
      'rayon',
      'raion',
      'town',
      'city',
      'corridor',
      'highway',
      'road',
      'airport',
      'museum',
      'governor',
      'administration'
    ]
  },
  support: { before: ['Western', 'West'], after: ['corridor'], near: ['syunik', 'kapan', 'meghri'] },
  traps: [
    {
      id: 'team',
      before: ['FK', 'FC', 'Qarabağ', 'Qarabagh', 'Karabakh', 'Karabagh', 'Qarabağ FK', 'Karabakh FK'],
      after: ['FK', 'FC', 'United'],
      source:
        'https://news.az/news/bbc-qarabag-fc-represents-region-occupied-by-armenia : the club of Aghdam, in Baku since 1993'
    },
    {
      id: 'namesake',
      before: ['hotel', 'restaurant', 'café'],
      after: ['street', 'avenue', 'hotel', 'restaurant', 'wine', 'LLC', 'Ltd'],
      source:
        'https://www.azernews.az/culture/127738.html : the fortified wine; streets and houses by judgement'
    },
    {
      id: 'elsewhere',
      regions: ['aghdam'],
      near: ['tovuz'],
      source:
        'A village of the same name in Tovuz district: Russian Wikipedia, by the National Encyclopedia of Azerbaijan, 2009'
    },
    {
      id: 'east-zangezur',
      regions: ['syunik'],
      before: ['East', 'Eastern'],
      source:
        'https://www.azernews.az/nation/181004.html : an economic region of Azerbaijan since 7 July 2021'
    }
  ],
  surnames: ['ov', 'ova', 'ev', 'eva', 'yev', 'yeva', 'zade', 'zadeh', 'oglu', 'yan', 'ian'],
  prepositions: ['in', 'to', 'from', 'near', 'at', 'towards', 'around'],
  lowerCaseWords: [],
  villages: {
    before: ['village of', 'villages of', 'hamlet of', 'community of'],
    after: ['village', 'hamlet', 'community']
  },
  lakes: ['lake {}', '{} lake'],
  peaks: ['mount {}', 'mt {}', '{} peak', '{} mountain']
};
