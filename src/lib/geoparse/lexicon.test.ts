import { expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { formOf } from './wordForm.ts';

const namesOf = (lexicon: Lexicon, names: readonly string[], word: string) =>
  names.filter((name) => (lexicon.classesOf(formOf(word)) & lexicon.bitOf(name)) !== 0);

test('a word is of the classes that have it, or a beginning of it', () => {
  const lexicon = new Lexicon({ unit: ['district*', 'zone'], town: ['zone', 'ville'], group: ['chef lieu'] });
  const classes = ['unit', 'town', 'group'];
  expect(namesOf(lexicon, classes, 'Districts')).toEqual(['unit']);
  expect(namesOf(lexicon, classes, 'zone')).toEqual(['unit', 'town']);
  for (const word of ['zones', 'distric', 'chef', 'x']) expect(namesOf(lexicon, classes, word)).toEqual([]);
});

test('a word asked of by more lexicons than it remembers has each one’s classes', () => {
  const lexicons = ['a*', 'ab', 'b'].map((word) => new Lexicon({ one: [word], two: ['ab'] }));
  for (let round = 0; round < 3; round += 1) {
    const found = lexicons.map((lexicon) => namesOf(lexicon, ['one', 'two'], 'ab'));
    expect(found).toEqual([['one', 'two'], ['one', 'two'], ['two']]);
  }
});

test('anchors are those of the word and of its beginnings', () => {
  const lexicon = new Lexicon({});
  const [whole, beginning] = [lexicon.anchorOf('lieu', false), lexicon.anchorOf('lie', true)];
  expect(lexicon.anchorOf('lieu', false)).toBe(whole);
  expect([...lexicon.anchorsOf(formOf('Lieu'))].toSorted()).toEqual([whole, beginning].toSorted());
  expect(lexicon.anchorsOf(formOf('lieux'))).toEqual([beginning]);
  expect(lexicon.anchorsOf(formOf('li'))).toEqual([]);
});
