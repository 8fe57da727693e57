import { describe, expect, test } from 'vitest';
import { characterBefore, dropped, fold, foldCharacter, inWord, kindOf, mark, runEnd } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Kəlbəcər', 'kelbecer'],
    ['LAÇIN', 'lacin'],
    ['Laçın', 'lacin'],
    ['İSTİSU', 'istisu'],
    ['Ağdam'.normalize('NFD'), 'agdam'],
    ['La\u00adtch\u200bine', 'latchine'],
    ['Քելբաջա՞ր', 'քելբաջար'],
    ['Սև', 'սեվ'],
    ['ՍԵՎ', 'սեվ'],
    ['Кашатаг-ё', 'кашатаг е'],
    ['lac\u00a0Sev', 'lac sev'],
    ['œuvre', 'oeuvre'],
    ['l’', "l'"]
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('leaves a sign of many letters alone', () => {
    expect(foldCharacter('\ufdfa')).toBe('\ufdfa');
  });
});

describe('kinds', () => {
  test.each([
    ['é', inWord],
    ['7', inWord],
    ['𐐀', inWord],
    ['\u0301', mark | dropped],
    ['\u00ad', dropped],
    ['\u202e', dropped],
    ['՞', mark | dropped],
    ['’', 0],
    ['\ud800', 0],
    ['\0', 0]
  ])('%j', (character, kind) => {
    expect(kindOf(character) & (inWord | mark | dropped)).toBe(kind);
    expect(kindOf(character)).toBe(kindOf(character));
  });

  test('a run of letters goes as far the first time that they are seen as later', () => {
    expect(runEnd('Ꙗꙗꙗ, да', 0)).toBe(3);
    expect(runEnd('Ꙗꙗꙗ, да', 0)).toBe(3);
  });

  test('a pair is one character from its end, too', () => {
    expect(characterBefore('a😀', 3)).toBe('😀');
    expect(characterBefore('\ud83d', 1)).toBe('\ud83d');
    expect(characterBefore('a\ude00', 2)).toBe('\ude00');
  });
});
