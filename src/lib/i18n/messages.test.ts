import { describe, expect, test } from 'vitest';
import { en, type Messages } from './en.ts';
import { formatDay, formatDayRange } from './format.ts';
import { languages, type Language } from './languages.ts';
import { loadMessages } from './messages.ts';
import { kindWords } from './regionWords.ts';

type Leaf = string | ((...given: never[]) => string);

/** Every message by its path: `map.zoomIn`. */
function leaves(branch: object, path = ''): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(branch)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'object') for (const [inner, leaf] of leaves(value, here)) found.set(inner, leaf);
    else found.set(here, value);
  }
  return found;
}

/** Counts at which the five languages change form. */
const counts = [0, 1, 2, 5, 11, 21, 22];

/** A message's texts: given digits, which are in no script and end a day's text as most days do; counts where it counts. */
function texts(leaf: Leaf, path: string): string[] {
  if (typeof leaf === 'string') return [leaf];
  const write = leaf as (...given: (string | number)[]) => string;
  if (path === 'home.passages' || path === 'read.found') return counts.map((count) => write(count));
  return [write(...Array.from({ length: leaf.length }, (_, index) => `7${index}3`))];
}

const all = new Map<Language, Messages>();
for (const lang of languages) all.set(lang, await loadMessages(lang));

/** [path, text] of every message of a language. */
function textsOf(lang: Language): [string, string][] {
  return [...leaves(all.get(lang) ?? {})].flatMap(([path, leaf]) =>
    texts(leaf, path).map((text): [string, string] => [path, text])
  );
}

/** The messages that have a fault, with the text, so that all are reported together. */
function faulty(lang: Language, isFaulty: (text: string, path: string) => boolean): string[] {
  return textsOf(lang)
    .filter(([path, text]) => isFaulty(text, path))
    .map(([path, text]) => `${path}: ${text}`);
}

const others = languages.filter((lang) => lang !== 'en');

/** Left as it is everywhere: the credit in the words that the licence's owner gives for it. */
const untranslated = 'map.attribution';

/** Proper names and units that keep Latin letters in Armenian and Russian. */
const latinNames = /OpenStreetMap|WebGL2?|JavaScript|GeoJSON|Wikidata|ISO/g;

describe.each(languages)('every message in %s', (lang) => {
  test('has the keys of English, in its order', () => {
    expect([...leaves(all.get(lang) ?? {}).keys()]).toEqual([...leaves(en).keys()]);
  });

  test('takes what the English one takes', () => {
    const arity = (messages: object) =>
      [...leaves(messages)].map(
        ([path, leaf]) => `${path} ${typeof leaf === 'string' ? 'text' : leaf.length}`
      );
    expect(arity(all.get(lang) ?? {})).toEqual(arity(en));
  });

  test('says all that it is given', () => {
    const silent = [...leaves(all.get(lang) ?? {})].filter(([path, leaf]) => {
      if (typeof leaf === 'string') return false;
      const text = texts(leaf, path).join(' ');
      const isCount = path === 'home.passages' || path === 'read.found';
      return !(
        isCount
          ? counts.slice(1).map(String)
          : Array.from({ length: leaf.length }, (_, index) => `7${index}3`)
      ).every((given) => text.includes(given));
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('is never empty, padded or spaced twice', () => {
    expect(faulty(lang, (text) => text === '' || text.trim() !== text || /\s\s/u.test(text))).toEqual([]);
  });

  test('uses typographic apostrophes, quotation marks and ellipses', () => {
    expect(faulty(lang, (text) => /['"]|\.\.\./.test(text))).toEqual([]);
  });

  test('has balanced quotation marks and brackets', () => {
    const pairs = ['«»', '“”', '()'];
    expect(
      faulty(lang, (text) =>
        pairs.some((pair) => text.split(pair[0] ?? '').length !== text.split(pair[1] ?? '').length)
      )
    ).toEqual([]);
  });

  test('takes nobody’s side', () => {
    const loaded =
      /occup|libér|liberat|invad|separat|séparat|оккуп|освобо|захва|сепарат|օկուպ|ազատագր|զավթ|անջատողակ|işğal|azad ed|azad ol|separat/i;
    expect(faulty(lang, (text) => loaded.test(text))).toEqual([]);
  });

  test('says no number of regions: there may be more', () => {
    const numbers = /(?<!\p{L})(four|three|quatre|trois|չորս|երեք|dörd|üç|четыр\p{L}+|три|трёх)(?!\p{L})/iu;
    expect(faulty(lang, (text) => numbers.test(text))).toEqual([]);
  });

  test('keeps the words for what a region is, and the fixed day, as the rest of the site writes them', () => {
    const messages = all.get(lang) ?? en;
    expect(messages.region.province).toBe(kindWords.province[lang]);
    expect(messages.region.district).toBe(kindWords.district[lang]);
    expect(messages.footer.data).toContain(formatDay('2021-08-06', lang));
  });
});

describe.each(others)('translation into %s', (lang) => {
  /** Words that happen to be the same in both. */
  const alike: Partial<Record<Language, string[]>> = {
    fr: [
      'nav.label',
      'nav.articles',
      'map.attributionMore',
      'home.passages',
      'region.centre',
      'region.province',
      'region.district',
      'region.people',
      'region.code',
      'region.nameSource',
      'region.source',
      'region.sources',
      'article.list',
      'article.passage',
      'line.length'
    ],
    az: ['line.length']
  };

  test('is not English by oversight', () => {
    const english = new Map(textsOf('en'));
    const same = textsOf(lang).filter(([path, text]) => english.get(path) === text && path !== untranslated);
    const unexpected = same.filter(([path]) => !alike[lang]?.includes(path));
    expect(unexpected).toEqual([]);
  });

  test('starts with a capital where English does', () => {
    const english = new Map(textsOf('en'));
    const startsLow = (text: string) => /^\p{Ll}/u.test(text);
    expect(faulty(lang, (text, path) => startsLow(text) && /^\p{Lu}/u.test(english.get(path) ?? ''))).toEqual(
      []
    );
  });
});

describe('French', () => {
  test('sets narrow no-break spaces before ; ! ? and no-break spaces before : and inside « »', () => {
    expect(
      faulty('fr', (text) => /[^\u202f][;!?]|[^\u00a0]:(?!\/)|«(?!\u00a0)|(?<!\u00a0)»/u.test(text))
    ).toEqual([]);
  });

  test('sets them only there and before units', () => {
    expect(faulty('fr', (text) => /\u202f(?![;!?])|\u00a0(?!:|»|km|m\b)(?<!«\u00a0)/u.test(text))).toEqual(
      []
    );
  });

  test('elides before a vowel', () => {
    expect(all.get('fr')?.region.aliasGo('Aghdam')).toBe('Aller à la page d’Aghdam');
    expect(all.get('fr')?.region.aliasGo('Lachin')).toBe('Aller à la page de Lachin');
    expect(faulty('fr', (text) => /\b(de|le|la|que|ne|se|ce) [aeiouéèê]/i.test(text))).toEqual([]);
  });

  test('counts nought and one in the singular', () => {
    const found = all.get('fr')?.read.found ?? String;
    expect([0, 1, 2].map(found)).toEqual(['0 mention trouvée', '1 mention trouvée', '2 mentions trouvées']);
  });
});

describe('Armenian', () => {
  test('is written in Armenian letters', () => {
    const stripped = (text: string) => text.replace(latinNames, '');
    expect(
      faulty(
        'hy',
        (text, path) => path !== untranslated && /[\p{L}--[\p{Script=Armenian}]]/v.test(stripped(text))
      )
    ).toEqual([]);
  });

  test('stops a sentence by ։ and introduces by ՝, never by : or .', () => {
    expect(faulty('hy', (text) => /[:.;?!…](?!$)|[:.;?!]$/.test(text))).toEqual([]);
  });

  test('stops a sentence where English does', () => {
    const english = new Map(textsOf('en'));
    expect(
      faulty('hy', (text, path) => (english.get(path) ?? '').endsWith('.') !== text.endsWith('։'))
    ).toEqual([]);
  });

  test('writes its ligature և', () => {
    expect(faulty('hy', (text) => text.includes('եւ'))).toEqual([]);
  });
});

describe('Russian', () => {
  test('is written in Cyrillic letters', () => {
    const stripped = (text: string) => text.replace(latinNames, '');
    expect(
      faulty(
        'ru',
        (text, path) => path !== untranslated && /[\p{L}--[\p{Script=Cyrillic}]]/v.test(stripped(text))
      )
    ).toEqual([]);
  });

  test('quotes by «ёлочки» and sets the long dash between spaces', () => {
    expect(faulty('ru', (text) => /[“”„]|\s[-–]\s|\S—|—\S/u.test(text))).toEqual([]);
  });

  test('declines what is counted', () => {
    const passages = all.get('ru')?.home.passages ?? String;
    expect([1, 2, 5, 11, 21, 22].map(passages)).toEqual([
      '1 отрывок',
      '2 отрывка',
      '5 отрывков',
      '11 отрывков',
      '21 отрывок',
      '22 отрывка'
    ]);
  });
});

describe('Azerbaijani', () => {
  test('is written in the 32 letters of its alphabet', () => {
    const foreign = /[\p{L}--[abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ]]/v;
    const stripped = (text: string) => text.replace(latinNames, '').replace(/k?m²/g, '');
    expect(
      faulty('az', (text, path) => path !== untranslated && foreign.test(stripped(text).normalize('NFC')))
    ).toEqual([]);
  });

  test('has no apostrophe, and quotes by “ ”', () => {
    expect(faulty('az', (text) => /[’‘'«»]/.test(text))).toEqual([]);
  });

  test('gives ordinals their ending', () => {
    expect(all.get('az')?.region.census('131 293', '1989')).toContain('1989-cu il');
    expect(all.get('az')?.copy.passage('3')).toContain('3-cü parça');
  });
});

test('days fit the sentences that take them', () => {
  const since = (lang: Language, day: string) => all.get(lang)?.region.since(formatDay(day, lang));
  expect(languages.map((lang) => since(lang, '1993'))).toEqual([
    'depuis 1993',
    'since 1993',
    '1993 թվականից',
    '1993-cü ildən',
    'с 1993 года'
  ]);
  expect(languages.map((lang) => all.get(lang)?.region.until(formatDay('2020-12-01', lang)))).toEqual([
    'jusqu’au 1er décembre 2020',
    'until 1 December 2020',
    'մինչև 2020 թվականի դեկտեմբերի 1-ը',
    '1 dekabr 2020 tarixinədək',
    'до 1 декабря 2020 года'
  ]);
  expect(all.get('hy')?.map.day(formatDay('2021-05-13', 'hy'))).toBe(
    'Քարտեզը՝ 2021 թվականի մայիսի 13-ի դրությամբ'
  );
});

test('ranges hold no Latin letters in Armenian and Russian', () => {
  for (const lang of ['hy', 'ru'] as const) {
    expect(formatDayRange('1992-05-18', '2023-12-05', lang)).not.toMatch(/[A-Za-z]/);
  }
});
