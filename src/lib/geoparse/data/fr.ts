import type { LanguageData } from '../languageData.ts';

/** French: no endings; elision and hyphens part words by themselves. */
export const fr: LanguageData = {
  script: 'Latin',
  declensions: [],
  endingsAfterApostrophe: false,
  linkers: ['de', 'd', 'du', 'des', 'la', 'le', 'les', 'l'],
  conjunctions: ['et', 'ou', 'ainsi', 'que', 'puis'],
  types: {
    before: [
      'région …',
      'régions …',
      'province …',
      'provinces …',
      'district …',
      'districts …',
      'marz …',
      'raïon …',
      'raïons …',
      'raion …',
      'rayon …',
      'arrondissement …',
      'ville …',
      'villes …',
      'corridor …',
      'couloir …',
      'route …',
      'autoroute …',
      'aéroport …',
      'administration …',
      'gouverneur …',
      'gouverneure …',
      'préfecture …',
      'préfet …',
      'musée …'
    ]
  },
  support: {
    before: ['corridor …', 'couloir …'],
    after: ['occidental', 'ouest', 'de l ouest'],
    near: ['syunik', 'siounik', 'kapan', 'meghri']
  },
  traps: [
    {
      id: 'team',
      before: [
        'FK',
        'FC',
        'club',
        'Qarabağ',
        'Qarabagh',
        'Karabakh',
        'Karabagh',
        'Qarabağ FK',
        'Karabakh FK'
      ],
      after: ['FK', 'FC'],
      source:
        'https://news.az/news/bbc-qarabag-fc-represents-region-occupied-by-armenia : the club of Aghdam, in Baku since 1993'
    },
    {
      id: 'namesake',
      before: [
        'hôtel',
        'hôtel …',
        'rue …',
        'avenue …',
        'boulevard …',
        'restaurant',
        'café',
        'vin',
        'porto',
        'société',
        'maison'
      ],
      after: ['SARL', 'SA', 'LLC', 'MMC'],
      source:
        'https://www.azernews.az/culture/127738.html : the fortified wine; streets and houses by judgement'
    },
    {
      id: 'elsewhere',
      regions: ['aghdam'],
      near: ['tovouz', 'tovuz', 'tovouze'],
      source:
        'A village of the same name in Tovuz district: Russian Wikipedia, by the National Encyclopedia of Azerbaijan, 2009'
    },
    {
      id: 'east-zangezur',
      regions: ['syunik'],
      before: ['Est', 'oriental'],
      after: ['oriental', 'est', 'de l est', 'orientale'],
      source:
        'https://www.azernews.az/nation/181004.html : an economic region of Azerbaijan since 7 July 2021'
    }
  ],
  surnames: [
    'ov',
    'ova',
    'ev',
    'eva',
    'yev',
    'yeva',
    'iev',
    'ieva',
    'zade',
    'zadeh',
    'oglou',
    'oglu',
    'yan',
    'ian'
  ],
  prepositions: ['à', 'en', 'dans', 'vers', 'sur', 'depuis', 'jusqu à', 'près de'],
  lowerCaseWords: [],
  villages: {
    before: ['village …', 'villages …', 'hameau …', 'localité …', 'bourg …', 'commune …', 'communauté …']
  },
  lakes: ['lac {}', 'lac de {}'],
  peaks: ['mont {}', 'pic {}', 'sommet {}']
};
