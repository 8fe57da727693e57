import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer.ts';
import type { Language } from '../i18n/languages.ts';
import { createLinker } from './linker.ts';

const linker = createLinker(gazetteer);

/** The mentions of a text as `surface=region`, or `surface=region/place` for a place inside. */
const linked = (text: string, lang: Language = 'fr') =>
  linker
    .link(text, lang)
    .map(({ surface, region, via }) => `${surface}=${region}${via === undefined ? '' : `/${via}`}`);

describe('a text as a whole', () => {
  test('gives a name to who bears it, and takes it back where it places something', () => {
    expect(linked('Le cheval Lachin a gagné. Lachin ira à Lachin.')).toEqual(['Lachin=lachin']);
    expect(linked('Aysel Laçın gəldi. Laçın qaçdı. Laçında qar var.', 'az')).toEqual(['Laçında=lachin']);
  });

  test('bears out a doubtful place by its region', () => {
    expect(linked('Hier à Spandarian, rien.')).toEqual([]);
    expect(linked('Hier à Spandarian, dans le Syunik, rien.')).toEqual([
      'Spandarian=syunik/spandaryan',
      'Syunik=syunik'
    ]);
  });

  test('is less sure of a name that is alone in it', () => {
    const [alone] = linker.link('Lachin.', 'fr');
    const [first] = linker.link('Lachin. Goris.', 'fr');
    expect([alone?.rule, first?.rule]).toEqual(['alone', 'name']);
    expect(alone?.confidence).toBeLessThan(first?.confidence ?? 0);
    expect(alone?.reason.en).toContain('names no other place');
  });

  test('is read in its own language where none is given, and each sentence in its own', () => {
    expect(linker.languageOf('Laçında məktəb açılıb və dərslər başlayıb.')).toBe('az');
    expect(
      linker
        .link('The convoy left Lachin. Laçındakı məktəb açılıb, bu gün dərs olub.')
        .map(({ surface }) => surface)
    ).toEqual(['Lachin', 'Laçındakı']);
  });
});

test('a name that a text spells in a way of its own is found by its sounds, beside a word for a place', () => {
  expect(linked('le village de Nadirkhanly')).toEqual(['Nadirkhanly=kelbajar/nadirkhanli']);
  expect(linked('в селе Кянгярли', 'ru')).toEqual(['Кянгярли=aghdam/kangarli-aghdam']);
});

test('a namesake’s word takes a name away, unless what is surely of its region stands beside it', () => {
  expect(linked('Le village d’Agarak, près d’Achtarak, a reçu un bus.')).toEqual([]);
  expect(linked('À Agarak, près de Meghri et non d’Achtarak, la douane a rouvert.')).toEqual([
    'Agarak=syunik/agarak',
    'Meghri=syunik/meghri'
  ]);
});

test('a fifth region is a record of the gazetteer and no more', () => {
  const zangilan = {
    region: 'zangilan',
    heading: { fr: 'Zanguelan', en: 'Zangilan', hy: 'Զանգելան', az: 'Zəngilan', ru: 'Зангелан' },
    names: ['Zanguelan', 'Zangilan', 'Զանգելան', 'Zəngilan', 'Зангелан'],
    guarded: []
  };
  const five = createLinker({
    ...gazetteer,
    outside: [],
    regions: [...gazetteer.regions, zangilan]
  });
  const regions = (text: string, lang: Language) => five.link(text, lang).map(({ region }) => region);
  expect(regions('les districts de Lachin et de Zanguelan', 'fr')).toEqual(['lachin', 'zangilan']);
  expect(regions('в Зангеланском районе', 'ru')).toEqual(['zangilan']);
  expect(regions('Zəngilandan Ağdama', 'az')).toEqual(['zangilan', 'aghdam']);
  expect(regions('Զանգելանում', 'hy')).toEqual(['zangilan']);
});
