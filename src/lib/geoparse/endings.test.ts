import { describe, expect, test } from 'vitest';
import { languageData } from './data/languages.ts';
import { createDecliner } from './endings.ts';
import { fold } from './fold.ts';
import type { Language } from '../i18n/languages.ts';

/** The cases that a form of a name may be of, by the language’s data; undefined where it is no form of it. */
function casesOf(lang: Language, name: string, form: string): readonly string[] | undefined {
  const folded = fold(form);
  for (const { stem, cases } of createDecliner(languageData[lang])(name)) {
    const found = folded.startsWith(stem) ? cases.get(folded.slice(stem.length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

describe('names are declined as the language does it', () => {
  test.each<[Language, string, string, string]>([
    ['az', 'Kəlbəcər', 'Kəlbəcərdən', 'abl'],
    ['az', 'Laçın', 'Laçındakı', 'rel'],
    ['az', 'Laçın', 'Laçınadək', 'term'],
    ['az', 'Laçın', 'LAÇINDADIR', 'loc'],
    ['az', 'Ağdam', 'Ağdamın', 'gen'],
    ['az', 'Qubadlı', 'Qubadlıya', 'dat'],
    ['az', 'Quzanli', 'Quzanlida', 'loc'],
    ['az', 'Gorus', 'Gorusun', 'gen'],
    ['az', 'Şahbulaq', 'Şahbulağa', 'dat'],
    ['az', 'Şahbulaq', 'Şahbulaqda', 'loc'],
    ['ru', 'Лачин', 'Лачином', 'ins'],
    ['ru', 'Кельбаджар', 'Кельбаджарскому', 'adj'],
    ['ru', 'Кельбаджар', 'Кельбаджаро', 'link'],
    ['ru', 'Акна', 'Акну', 'acc'],
    ['ru', 'Мегри', 'мегринский', 'adj'],
    ['hy', 'Սյունիք', 'Սյունիքում', 'loc'],
    ['hy', 'Քելբաջար', 'Քելբաջա՞րն', 'nom'],
    ['hy', 'Մեղրի', 'Մեղրու', 'gen'],
    ['hy', 'Ակնա', 'Ակնայից', 'abl'],
    ['hy', 'Լաչին', 'Լաչինյան', 'adj']
  ])('%s %s: %s', (lang, name, form, expected) => {
    expect(casesOf(lang, name, form)).toContain(expected);
  });

  test.each<[Language, string, string]>([
    ['az', 'Ağdam', 'ağdamlılar'],
    ['az', 'Ağdam', 'Ağdamdə'],
    ['az', 'Laçın', 'Laçınlı'],
    ['ru', 'Лачин', 'лачинцы'],
    ['ru', 'Агдам', 'Агдамов'],
    ['hy', 'Սյունիք', 'սյունեցիներ'],
    ['fr', 'Lachin', 'Lachines'],
    ['en', 'Aghdam', 'Aghdams']
  ])('%s %s is not in %s %s', (lang, name, form) => {
    expect(casesOf(lang, name, form)).toBeUndefined();
  });
});
