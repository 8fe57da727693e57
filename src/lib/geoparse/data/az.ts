import type { LanguageData } from '../languageData.ts';

/** After the last consonant; n after a possessive is written with the word before it and not a name's ending. */
const back = ['', 'ın', 'a', 'ı', 'da', 'dan', 'dakı', 'dadır', 'dandır', 'adək', 'acan', 'la', 'dır'];
const front = ['', 'in', 'ə', 'i', 'də', 'dən', 'dəki', 'dədir', 'dəndir', 'ədək', 'əcən', 'lə', 'dir'];

/** Azerbaijani: case suffixes by vowel harmony, with or without an apostrophe. */
export const az: LanguageData = {
  script: 'Latin',
  declensions: [
    {
      finals: 'aı',
      endings: ['', 'nın', 'ya', 'nı', 'da', 'dan', 'dakı', 'dadır', 'yadək', 'yacan', 'yla', 'dır']
    },
    {
      finals: 'əei',
      endings: ['', 'nin', 'yə', 'ni', 'də', 'dən', 'dəki', 'dədir', 'yədək', 'yəcən', 'ylə', 'dir']
    },
    { vowels: 'aı', endings: back },
    { vowels: 'əei', endings: front },
    {
      vowels: 'ou',
      endings: [...back.filter((ending) => !ending.startsWith('ı')), 'un', 'u', 'dakı', 'dur']
    },
    {
      vowels: 'öü',
      endings: [...front.filter((ending) => !ending.startsWith('i')), 'ün', 'ü', 'dəki', 'dür']
    }
  ],
  endingsAfterApostrophe: true,
  linkers: [],
  conjunctions: ['və', 'ilə', 'ya', 'yaxud', 'həmçinin'],
  types: {
    after: [
      'rayon*',
      'şəhər*',
      'vilayət*',
      'mahal*',
      'dəhliz*',
      'bölgə*',
      'istiqamət*',
      'yol*',
      'aeroport*',
      'hava limanı*',
      'əyalət*'
    ]
  },
  support: { before: ['Qərbi'], after: ['dəhliz*'], near: ['sünik*', 'qafan*', 'meğri*'] },
  traps: [
    {
      id: 'team',
      before: ['FK', 'Qarabağ', 'Qarabağ FK'],
      after: ['FK', 'klub*', 'komanda*'],
      source:
        'https://news.az/news/bbc-qarabag-fc-represents-region-occupied-by-armenia : the club of Aghdam, in Baku since 1993'
    },
    {
      id: 'namesake',
      after: [
        'küçə*',
        'prospekt*',
        'mehmanxana*',
        'oteli*',
        'otel',
        'restoran*',
        'kafe*',
        'şərab*',
        'MMC',
        'ASC'
      ],
      source: 'By judgement: streets and houses bear the names of places elsewhere'
    },
    {
      id: 'elsewhere',
      regions: ['aghdam'],
      near: ['tovuz*'],
      source:
        'A village of the same name in Tovuz district: Russian Wikipedia, by the National Encyclopedia of Azerbaijan, 2009'
    },
    {
      id: 'east-zangezur',
      regions: ['syunik'],
      before: ['Şərqi'],
      source:
        'https://www.azernews.az/nation/181004.html : an economic region of Azerbaijan since 7 July 2021'
    }
  ],
  surnames: ['ov', 'ova', 'yev', 'yeva', 'zadə', 'oğlu', 'qızı', 'li', 'lı', 'lu', 'lü'],
  prepositions: [],
  // The falcon.
  lowerCaseWords: ['laçın', 'lacin'],
  villages: { after: ['kənd*', 'qəsəbə*', 'icma*'] },
  lakes: ['{} gölü', '{} gölünün', '{} gölündə', '{} gölünə', '{} gölündən'],
  peaks: ['{} dağı', '{} dağının', '{} dağında', '{} dağına', '{} dağından', '{} zirvəsi', '{} zirvəsində']
};
