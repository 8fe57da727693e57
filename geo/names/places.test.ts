import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CheckedPlaces, PlaceCollection } from '#lib/data/place.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { isWrittenIn } from '#lib/text/transliterate/index.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { features } = v.parse(PlaceCollection, read('../places.geojson'));
const checked = v.parse(CheckedPlaces, read('../data/places.json'));

const names = features.flatMap(({ id, properties }) => {
  const rule = (properties.rule ?? '').split(',');
  return languages.flatMap((language) => {
    const text = properties[`name_${language}`];
    return text === undefined
      ? []
      : [{ id, language, text, local: properties.name ?? '', byRule: rule.includes(language) }];
  });
});
const place = (id: string) => features.find((feature) => feature.id === id)?.properties;

describe('every name', () => {
  test('by rule is in its language’s letters, blanks, hyphens, apostrophes and the figures of the local name, and begins with a capital', () => {
    const wrong = names.filter(({ text, language, byRule, local }) => {
      const marks = text.replaceAll(/[\p{L} '’-]/gu, '').split('');
      const strange = marks.some((mark) => !/\d/.test(mark) || !local.includes(mark));
      return byRule && (!isWrittenIn(text, language) || strange || !/^\p{Lu}/u.test(text));
    });
    expect(wrong).toEqual([]);
  });
  test('in Armenian, Azerbaijani and Russian is in that alphabet, whoever it is from', () => {
    const own: Language[] = ['hy', 'az', 'ru'];
    expect(
      names.filter(({ text, language }) => own.includes(language) && !isWrittenIn(text, language))
    ).toEqual([]);
  });
  test('is free of Arabic script, direction marks and the foreign schwa', () => {
    expect(
      names.filter(({ text }) => /[\u0600-\u06FF\u200B-\u200F\u202A-\u202E\u01DD\u018E]/.test(text))
    ).toEqual([]);
  });
});

describe('the reader’s languages', () => {
  test('are all there for every settlement of the regions and every town', () => {
    const main = features.filter(
      ({ properties: { kind, region, extent, class: size } }) =>
        kind === 'settlement' &&
        (region !== undefined || extent !== undefined || size === 'town' || size === 'city')
    );
    expect(main.length).toBeGreaterThan(600);
    const lacking = main.flatMap(({ id, properties }) =>
      languages
        .filter((language) => properties[`name_${language}`] === undefined)
        .map((language) => `${id} ${language}`)
    );
    expect(lacking).toEqual([]);
  });
  test('each have their conventional name of a place with rivals', () => {
    expect(place('lachin')).toMatchObject({
      name: 'Laçın / Բերձոր',
      name_hy: 'Լաչին (Բերձոր)',
      name_az: 'Laçın',
      name_ru: 'Лачин'
    });
    expect(place('stepanakert')).toMatchObject({
      name: 'Ստեփանակերտ',
      name_az: 'Xankəndi',
      name_fr: 'Stepanakert'
    });
    expect(place('sev-lich')).toMatchObject({
      kind: 'lake',
      region: 'syunik',
      name_az: 'Qaragöl',
      name_en: 'Lake Sev'
    });
    expect(place('kapan')).toMatchObject({
      name_fr: 'Kapan',
      name_az: 'Qafan',
      wikidata: 'Q31583',
      region: 'syunik'
    });
  });
  test('name no place by a rule where the table was checked by hand', () => {
    for (const { id, ...entry } of checked) {
      const rule = (place(id)?.rule ?? '').split(',');
      for (const language of languages) if (entry[language]) expect(rule, id).not.toContain(language);
    }
  });
});

describe('regions', () => {
  const count = (wanted: string): number =>
    features.filter(({ properties: { region } }) => region === wanted).length;
  test('hold the places of their principal shape', () => {
    expect(place('goris')?.region).toBe('syunik');
    expect(place('kelbajar')?.region).toBe('kelbajar');
    expect(place('aghdam')?.region).toBe('aghdam');
    for (const region of ['syunik', 'lachin', 'kelbajar', 'aghdam'])
      expect(count(region), region).toBeGreaterThan(100);
  });
  test('leave what only the wider Kelbajar holds to `extent`', () => {
    expect(place('haterk')).toMatchObject({ extent: 'kelbajar' });
    expect(place('haterk')?.region).toBeUndefined();
  });
});

test('settlements in Arabic script that nobody named are marked, and only what has no name is', () => {
  const marked = features.filter(({ properties }) => properties.unlabelled);
  expect(marked.length).toBeGreaterThan(800);
  for (const { properties } of marked)
    expect(languages.some((language) => properties[`name_${language}`])).toBe(false);
});

test('the features stand in the order of their ids', () => {
  const ids = features.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});
