import { describe, expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { PatternBook } from './patterns.ts';
import { Surroundings } from './surroundings.ts';
import { Words } from './words.ts';

const lexicon = () =>
  new Lexicon({ unit: ['district*', 'chef lieu'], club: ['FK', 'équipe'], say: ['a dit'], never: [] });

/** How many words a pattern takes before and after `|name|`, as “1+0”; undefined where it does not fit. */
function match(pattern: string, marked: string, cases: readonly string[] = ['nom']): string | undefined {
  const [before = '', name = '', after = ''] = marked.split('|');
  const words = lexicon();
  const matches = new PatternBook(words, ['de', 'd', 'la', 'l', 'le']).list([pattern]);
  const surroundings = new Surroundings(
    new Words(before + name + after),
    before.length,
    before.length + name.length
  );
  surroundings.readIn(words);
  const found = matches(surroundings, cases);
  return found && `${found.before}+${found.after}`;
}

describe('a pattern', () => {
  test.each([
    ['ville _', 'la ville |Lachin|', '1+0'],
    ['_ ville', '|Lachin| ville', '0+1'],
    ['{unit} … _', 'les districts de la |Lachin|', '3+0'],
    ['{unit} … _', 'district |Lachin|', '1+0'],
    ['{unit} … _', 'le chef-lieu de |Lachin|', '3+0'],
    ['{unit} ~ … _', 'district voisin de |Lachin|', '3+0'],
    ['^{unit} _', 'District |Lachin|', '1+0'],
    ['_ {say}', '|Lachin| a dit', '0+2'],
    ['_ , # ,', '|Lachin|, 34, ans', '0+1'],
    ['_ , en ville', '|Lachin| (en ville)', '0+2'],
    ['_ ,! en', '|Lachin|, en', '0+1'],
    ['_ ^', '|Lachin| Mammadov', '0+1'],
    ['dans _ ville', 'dans |Lachin| ville', '1+1'],
    ['ville _', 'ville « |Lachin| »', '1+0'],
    ['FK _', 'fk |Lachin|', '1+0']
  ])('%s fits %s', (pattern, marked, expected) => {
    expect(match(pattern, marked)).toBe(expected);
  });

  test.each([
    ['ville _', 'ville, |Lachin|'],
    ['ville _', 'ville. |Lachin|'],
    ['ville _', 'villes |Lachin|'],
    ['{unit} … _', 'district, |Lachin|'],
    ['{unit} ~ … _', 'district Voisin de |Lachin|'],
    ['^{unit} _', 'district |Lachin|'],
    ['_ ,! en', '|Lachin| en'],
    ['_ ^', '|Lachin| mammadov'],
    ['_ #', '|Lachin| dix'],
    ['dans _ ville', 'dans |Lachin|']
  ])('%s does not fit %s', (pattern, marked) => {
    expect(match(pattern, marked)).toBeUndefined();
  });

  test('asks for the case of the name', () => {
    expect(match('ville _gen|adj', 'ville |Lachin|', ['nom'])).toBeUndefined();
    expect(match('ville _gen|adj', 'ville |Lachin|', ['nom', 'adj'])).toBe('1+0');
  });

  test('of a class that is not there is told with those that are', () => {
    expect(() => new PatternBook(lexicon(), []).list(['{untold} _'])).toThrow(
      'no class of words “untold”: unit, club, say, never'
    );
  });
});

describe('a lexicon', () => {
  test('holds 32 classes, no more', () => {
    const classes = (many: number) =>
      Object.fromEntries(Array.from({ length: many }, (_, at) => [`c${at}`, [`word${at}`]]));
    expect(new Lexicon(classes(32)).bitOf('c31')).not.toBe(0);
    expect(() => new Lexicon(classes(33))).toThrow('33 classes of words');
  });

  test('of one list is not one of another, nor for the next name', () => {
    const words = lexicon();
    const book = new PatternBook(words, []);
    const [club, unit] = [book.list(['{club} _']), book.list(['{unit} _'])];
    const text = 'FK Lachin, district Goris';
    const source = new Words(text);
    const found = ['Lachin', 'Goris'].map((name) => {
      const start = text.indexOf(name);
      const surroundings = new Surroundings(source, start, start + name.length);
      surroundings.readIn(words);
      return [club(surroundings, ['nom']) !== undefined, unit(surroundings, ['nom']) !== undefined];
    });
    expect(found).toEqual([
      [true, false],
      [false, true]
    ]);
  });

  test('is looked for in the lexicon that the words are read in last', () => {
    const [one, other] = [new Lexicon({ unit: ['ville'] }), new Lexicon({ unit: ['cité'] })];
    const surroundings = new Surroundings(new Words('ville Lachin'), 6, 12);
    const fits = [one, other, one].map((words) => {
      const matches = new PatternBook(words, []).list(['{unit} _']);
      surroundings.readIn(words);
      return matches(surroundings, ['nom']) !== undefined;
    });
    expect(fits).toEqual([true, false, true]);
  });
});
