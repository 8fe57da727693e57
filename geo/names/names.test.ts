import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CheckedPlaces } from '#lib/data/place.ts';
import type { PlaceFeature } from '#lib/data/place.ts';
import { withoutDuplicates } from './allPlaces.ts';
import { matchChecked } from './checked.ts';
import { withoutSharedItems } from './collect.ts';
import { gazetteerNames } from './gazetteer.ts';
import { idsOf, slugOf } from './ids.ts';
import type { Identified } from './ids.ts';
import { isPlace, withoutFalseName } from './leftOut.ts';
import { editDistance, likeness } from './likeness.ts';
import { namesOf } from './namesOf.ts';
import { parseWhole } from './parseWhole.ts';
import { areasHolding, areasOf, regionOf } from './regionOf.ts';
import type { GazetteerRecord, LocalPlace } from './sources.ts';

const record = (name_osm: string, names: GazetteerRecord['names']): GazetteerRecord => ({
  ...{ name_osm, names, cls: 'village', lon: 46, lat: 40, region: null, wof_offset_m: 100, wikidata: null }
});
const village = (name: string, lon = 46, lat = 40): LocalPlace => ({
  ...{ kind: 'settlement', class: 'village', name, lon, lat, source: 'a test' }
});

describe('the gazetteer', () => {
  test('gives a rival name to its own readers only', () => {
    const names = gazetteerNames(
      record('Հաթերք', { fr: 'Haterk', en: 'Hǝsǝnriz', hy: 'Hat’erk’', az: 'Həsənriz', ru: 'Атерк' })
    );
    expect(names).toEqual({ fr: 'Haterk', az: 'Həsənriz', ru: 'Атерк' });
  });
  test('gives French, English and Russian readers no other name than a form of the local one', () => {
    const names = { fr: 'Nor Karmiravan', en: 'Nor Karmiravan', az: 'Daşbulaq', ru: 'Октябрькенд' };
    expect(gazetteerNames(record('Daşbulaq', names))).toEqual({ az: 'Daşbulaq' });
  });
  test('is not believed where no name sounds like the local one', () => {
    expect(gazetteerNames(record('Zağalar', { az: 'Mişni', ru: 'Агджакенд' }))).toEqual({});
  });
  test('has its schwa put right, and romanisations kept out', () => {
    expect(gazetteerNames(record('Bərdə', { en: 'Bǝrdǝ', az: 'Bǝrdǝ', fr: 'Barda', ru: 'Барда' }))).toEqual({
      ...{ az: 'Bərdə', fr: 'Barda', ru: 'Барда' }
    });
    expect(gazetteerNames(record('Çorman', { fr: 'Corman', hy: 'Չորման', az: 'Ch’orman' }))).toEqual({
      hy: 'Չորման'
    });
  });
});

describe('names', () => {
  const entry = {
    id: 'a',
    kind: 'settlement' as const,
    local: ['Şuşa'],
    near: [46, 40] as [number, number],
    source: 'a test'
  };
  test('are taken by hand, then local, then gazetteer, then by rule', () => {
    const names = namesOf(
      village('Şuşa'),
      { ...entry, hy: 'Շուշի' },
      record('Şuşa', { hy: 'Շուշա', ru: 'Шуша', az: 'Susa' })
    );
    expect(names.texts).toEqual({ fr: 'Choucha', en: 'Shusha', hy: 'Շուշի', az: 'Şuşa', ru: 'Шуша' });
    expect(names.byRule).toEqual(['fr', 'en']);
    expect(names.sources).toEqual(['checked', "Who's On First"]);
  });
  test('are not made from Arabic script, but from a checked Azerbaijani name', () => {
    expect(namesOf(village('شوط')).texts).toEqual({});
    const names = namesOf(village('شوط'), { ...entry, az: 'Şot' });
    expect(names.texts).toMatchObject({ az: 'Şot', hy: 'Շոթ' });
    expect(names.byRule).toEqual(['fr', 'en', 'hy', 'ru']);
  });
});

describe('ids', () => {
  test('are readable', () => {
    expect(slugOf('Qızıl Kəngərli')).toBe('qizil-kangarli');
    expect(slugOf('Sot’k')).toBe('sotk');
  });
  test('tell places of one name apart by region, then by position, and keep what was given by hand', () => {
    const base = { kind: 'settlement', name: 'Agarak', lon: 46.2, lat: 38.9 };
    expect(
      idsOf([
        { ...base, checked: 'agarak' },
        { ...base, region: 'syunik' },
        { ...base, lon: 47 },
        { ...base, kind: 'peak' }
      ])
    ).toEqual(['agarak', 'agarak-syunik', 'agarak-3890-4700', 'agarak-peak']);
  });
  test('do not depend on the order of the places', () => {
    const place: fc.Arbitrary<Identified> = fc.record({
      kind: fc.constantFrom('settlement', 'peak', 'lake'),
      name: fc.constantFrom('Kapan', 'Sev', 'Lake Sev', undefined),
      region: fc.constantFrom('syunik', 'lachin', undefined),
      lon: fc.integer({ min: 4450, max: 4452 }).map((n) => n / 100),
      lat: fc.double({ min: 38.7, max: 40.8, noNaN: true })
    });
    const spot = ({ kind, lon, lat }: Identified): string => `${kind} ${lon} ${Math.round(lat * 1e5)}`;
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: spot, maxLength: 12 }), (places) => {
        const ids = idsOf(places);
        expect(new Set(ids).size).toBe(ids.length);
        expect(idsOf(places.toReversed()).toReversed()).toEqual(ids);
      })
    );
  });
});

describe('likeness', () => {
  test('hears one name in several scripts', () => {
    expect(likeness('Շիշկերտ', 'Şişkert')).toBe(1);
    expect(likeness('Kəlbəcər', 'Кельбаджар')).toBeGreaterThan(0.8);
    expect(likeness('Հաթերք', 'Həsənriz')).toBeLessThan(0.6);
  });
  test('edit distance counts insertions, deletions and replacements', () => {
    expect(editDistance('kapan', 'kapan')).toBe(0);
    expect(editDistance('kapan', 'qafan')).toBe(2);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

describe('regions', () => {
  test('come from the principal shape of whichever region holds the place', () => {
    const wide = { region: 'kelbajar', principal: false };
    const core = { region: 'kelbajar', principal: true };
    expect(regionOf([wide, core])).toEqual({ region: 'kelbajar' });
    expect(regionOf([wide])).toEqual({ extent: 'kelbajar' });
    expect(regionOf([wide, { region: 'zangilan', principal: true }])).toEqual({ region: 'zangilan' });
    expect(regionOf([])).toEqual({});
  });
  test('hold a point that lies in them, not one in their box only', () => {
    const ring = [
      [
        [0, 0],
        [4, 0],
        [0, 4],
        [0, 0]
      ]
    ];
    const areas = areasOf([{ mark: 'a', geometry: { type: 'Polygon', coordinates: ring } }]);
    expect(areasHolding(areas, { lon: 1, lat: 1 })).toEqual(['a']);
    expect(areasHolding(areas, { lon: 3, lat: 3 })).toEqual([]);
  });
});

test('two features of one name within 500 m are one place, the greater', () => {
  const town: LocalPlace = { ...village('Kapan'), class: 'town' };
  expect(withoutDuplicates([village('Kapan', 46.001), town, village('Kapan', 46.1)])).toEqual([
    town,
    village('Kapan', 46.1)
  ]);
});

test('a hand-checked entry without its place, or with another’s, is a fault that names it', () => {
  const entry = {
    id: 'kapan',
    kind: 'settlement' as const,
    local: ['Kapan'],
    near: [46, 40] as [number, number],
    source: 'a test'
  };
  expect(matchChecked([entry], [village('Kapan')]).size).toBe(1);
  expect(() => matchChecked([entry], [village('Kapan', 46.1)])).toThrow(
    'kapan: no settlement Kapan near 46,40'
  );
  expect(() => matchChecked([entry, { ...entry, id: 'b' }], [village('Kapan')])).toThrow(
    'b: the same place as kapan'
  );
});

test('what is no lake, no settlement and no name is left out', () => {
  expect(isPlace({ ...village('Kür'), kind: 'lake' })).toBe(false);
  expect(isPlace(village('check'))).toBe(false);
  expect(withoutFalseName({ ...village('3070'), kind: 'peak' }).name).toBeUndefined();
});

test('all faults of a file are told together, with their places', () => {
  const good = { id: 'kapan', kind: 'settlement', local: ['Kapan'], near: [46, 40], source: 'a test' };
  const bad = [
    { ...good, id: 'Kapan' },
    { ...good, near: [460, 40] },
    { ...good, fr_: 'Kapan' }
  ];
  expect(() => parseWhole('places.json', CheckedPlaces, bad)).toThrow(
    /places\.json: 3 faults\n {2}0\.id: .*slug.*\n {2}1\.near\.0: .*\n {2}2\.fr_: /
  );
});

test('a Wikidata item that two places claim goes to the more important one, to neither of equals', () => {
  const feature = (id: string, rank: number, wikidata: string): PlaceFeature => ({
    ...{ type: 'Feature', id, geometry: { type: 'Point', coordinates: [46, 40] } },
    properties: { kind: 'settlement', rank, source: 'a test', wikidata }
  });
  const features = [
    feature('town', 2, 'Q1'),
    feature('village', 6, 'Q1'),
    feature('a', 6, 'Q2'),
    feature('b', 6, 'Q2')
  ];
  const left = withoutSharedItems(features).map(({ id, properties }) => [id, properties.wikidata]);
  expect(left).toEqual([
    ['town', 'Q1'],
    ['village', undefined],
    ['a', undefined],
    ['b', undefined]
  ]);
});
