import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer.ts';
import { languages } from '../i18n/languages.ts';
import { buildGazetteer } from './buildGazetteer.ts';

const heading = { fr: 'Syunik', en: 'Syunik', hy: 'Սյունիք', az: 'Sünik', ru: 'Сюник' };
const source = { kind: 'in-use' as const, title: 'x' };
const named = (text: string, usedBy: string) => ({
  text,
  lang: 'fr' as const,
  usedBy,
  from: null,
  to: null,
  source
});
const region = (slug: string, names = [named('Siounik', 'press'), named('Zanguezour', 'historic')]) => ({
  region: slug,
  heading,
  names,
  aliases: ['siunik']
});
const place = (
  id: string,
  inside: string | undefined,
  name_fr: string,
  rank: number,
  kind: 'settlement' | 'peak' | 'lake' = 'settlement'
) => ({
  id,
  properties: { kind, rank, region: inside, name_fr }
});
const built = (...places: ReturnType<typeof place>[]) =>
  buildGazetteer([region('syunik'), region('lachin', [])], places).places;
const placesOf = (...places: ReturnType<typeof place>[]) =>
  built(...places).flatMap(({ id, clarity }) => (clarity === 'shared' ? [] : [id]));

describe('the gazetteer', () => {
  test('guards the names of a historic land', () => {
    const [syunik] = buildGazetteer([region('syunik')], []).regions;
    expect(syunik?.names).toEqual(expect.arrayContaining(['Syunik', 'Сюник', 'Siounik', 'siunik']));
    expect(syunik?.names).not.toContain('Zanguezour');
    expect(syunik?.guarded).toEqual(['Zanguezour']);
  });

  test('takes places inside the regions, none outside', () => {
    expect(
      placesOf(
        place('a', 'syunik', 'Goris', 1),
        place('b', undefined, 'Jermuk', 1),
        place('c', 'shusha', 'X', 1)
      )
    ).toEqual(['a']);
  });

  test('leaves a region’s name to the region', () => {
    expect(placesOf(place('a', 'syunik', 'SIOUNIK', 5), place('b', 'syunik', 'Siunik', 5))).toEqual([]);
  });

  test('gives a name borne twice to nobody, unless one stands out', () => {
    expect(placesOf(place('a', 'syunik', 'Aghbulag', 5), place('b', 'lachin', 'Ağbulaq', 5))).toEqual([
      'a',
      'b'
    ]);
    expect(placesOf(place('a', 'syunik', 'Agarak', 5), place('b', 'lachin', 'Agárak', 5))).toEqual([]);
    expect(placesOf(place('a', 'syunik', 'Agarak', 5), place('b', undefined, 'Agarak', 5))).toEqual([]);
    expect(placesOf(place('a', 'syunik', 'Agarak', 3), place('b', undefined, 'Agarak', 5))).toEqual(['a']);
    expect(placesOf(place('a', 'syunik', 'Agarak', 4), place('b', undefined, 'Agarak', 5))).toEqual([]);
  });

  test('shares a settlement’s name borne in two regions, or inside and outside, not twice in one', () => {
    const shared = (...places: ReturnType<typeof place>[]) =>
      built(...places).flatMap(({ id, clarity }) => (clarity === 'shared' ? [id] : []));
    expect(shared(place('a', 'syunik', 'Agarak', 5), place('b', 'lachin', 'Agárak', 5))).toEqual(['a', 'b']);
    expect(shared(place('a', 'syunik', 'Agarak', 5), place('b', undefined, 'Agarak', 5))).toEqual(['a']);
    expect(shared(place('a', 'syunik', 'Agarak', 5), place('b', 'syunik', 'Agarak', 5))).toEqual([]);
    expect(
      shared(place('a', 'syunik', 'Agarak', 5, 'peak'), place('b', 'lachin', 'Agarak', 5, 'peak'))
    ).toEqual([]);
  });

  test('gives a name borne twice in one region to the first in rank, a settlement before a summit', () => {
    expect(placesOf(place('b', 'syunik', 'Vorotan', 5), place('a', 'syunik', 'Vorotan', 5))).toEqual(['a']);
    expect(placesOf(place('a', 'syunik', 'Achanan', 7), place('b', 'syunik', 'Achanan', 7, 'peak'))).toEqual([
      'a'
    ]);
  });

  test('leaves a place written by hand wholly to the hand: clear names, the others, and no more', () => {
    const byHand = (clear: boolean, fr: string[], notNear?: string[]) => ({
      id: 'agarak',
      region: 'syunik',
      kind: 'settlement',
      clear,
      names: { fr, en: [], hy: [], az: [], ru: [] },
      source: 'test',
      ...(notNear && { notNear })
    });
    const { places } = buildGazetteer(
      [region('syunik')],
      [place('agarak', 'syunik', 'Agarak le Grand', 3)],
      [byHand(true, ['Agarak'], ['Aragats']), byHand(false, ['Sus'])]
    );
    expect(places).toEqual([
      {
        id: 'agarak',
        region: 'syunik',
        clarity: 'clear',
        settlement: true,
        lake: false,
        names: ['Agarak'],
        notNear: ['Aragats']
      },
      {
        id: 'agarak',
        region: 'syunik',
        clarity: 'unclear',
        settlement: true,
        lake: false,
        names: ['Sus']
      }
    ]);
  });

  test('keeps the names of better known places outside apart', () => {
    const { outside } = buildGazetteer(
      [region('syunik')],
      [
        place('a', undefined, 'Chouchi', 1),
        place('b', undefined, 'Hameau', 6),
        place('c', 'syunik', 'Goris', 1)
      ]
    );
    expect(outside).toEqual(['Chouchi']);
  });

  test('of the committed geodata names the regions in the five languages, and their main places', () => {
    const slugs = gazetteer.regions.map((one) => one.region);
    expect(slugs).toEqual(expect.arrayContaining(['syunik', 'kelbajar', 'lachin', 'aghdam']));
    for (const { names, heading } of gazetteer.regions)
      for (const lang of languages) expect(names).toContain(heading[lang]);
    const ids = new Set(gazetteer.places.map(({ id }) => id));
    for (const id of ['goris', 'kapan', 'sisian', 'meghri', 'sev-lich', 'zabukh', 'dadivank', 'quzanli'])
      expect(ids).toContain(id);
  });

  test('is small enough to send and plain JSON', () => {
    const json = JSON.stringify(gazetteer);
    expect(json.length).toBeLessThan(160_000);
    expect(JSON.parse(json)).toEqual(gazetteer);
  });
});
