import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { aboutIds, aboutSections } from '../../content/about.ts';
import { isLanguage, languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { countryWords, kindWords } from '../i18n/regionWords.ts';
import { typographyFaults } from '../i18n/typography.ts';
import { isUsedBy, usedBy } from '../i18n/usedBy.ts';
import { PublisherRecord } from './article.ts';
import { ConditionRecord, FactRecord } from './fact.ts';
import { PlaceNames, RegionRecord } from './region.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

const regionsFile = read('geo/data/regions.json');
const placeNamesFile = read('geo/data/placeNames.json');
const factsFile = read('src/content/facts.json');
const conditionsFile = read('src/content/conditions.json');
const publishersFile = read('src/content/publishers.json');
const glossaries = Object.fromEntries(
  languages.map((language) => [language, read(`src/lib/i18n/glossary/${language}.json`)])
) as Record<Language, Record<string, string>>;

/** Every fault of a file against its schema, as “place: expectation”. */
function schemaFaults(schema: v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, file: unknown): string[] {
  const result = v.safeParse(schema, file);
  return (result.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** Every text under a key that is a language code, with its place. A translated text lacks no language. */
function* translated(
  value: unknown,
  place: string
): Generator<{ place: string; language: Language; text: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.some(isLanguage)) {
    for (const language of languages)
      yield { place: `${place}.${language}`, language, text: (value as Record<string, unknown>)[language] };
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* translated(child, `${place}.${key}`);
}

/** Words that take a side; they may stand inside an attributed quotation only. */
const loaded: Record<Language, RegExp> = {
  fr: /occup(?!e\b|er\b|era\b)|libér|restitu|terroris/i,
  en: /occupie|occupation|liberat|returned|terroris/i,
  hy: /օկուպ|ազատագր|բռնազավթ|զավթ|վերադարձ|ահաբեկ/i,
  az: /işğal|azad ed|azad ol|qaytar|terror/i,
  ru: /оккуп|освобо|возвращ|возврат|террор/i
};
const quotations = /«[^»]*»|“[^”]*”/g;

// A file that fails its schema is reported whole by the first test, so nothing may throw before it.
const regionsParsed = v.safeParse(v.array(RegionRecord), regionsFile);
const regions = regionsParsed.success ? regionsParsed.output : [];
const placesParsed = v.safeParse(v.array(PlaceNames), placeNamesFile);
const places = placesParsed.success ? placesParsed.output : [];
const factsParsed = v.safeParse(v.array(FactRecord), factsFile);
const facts = factsParsed.success ? factsParsed.output : [];
const everyText = [
  ...translated(regionsFile, 'regions.json'),
  ...translated(factsFile, 'facts.json'),
  ...translated(conditionsFile, 'conditions.json'),
  ...translated(read('geo/data/origins.json'), 'origins.json'),
  ...translated(read('geo/data/boundaryLevels.json'), 'boundaryLevels.json'),
  ...translated(publishersFile, 'publishers.json'),
  ...translated(aboutSections, 'about.ts'),
  ...translated({ usedBy, kindWords, countryWords }, 'i18n')
];

describe('content files', () => {
  test('meet their schemas', () => {
    expect({
      regions: schemaFaults(v.array(RegionRecord), regionsFile),
      placeNames: schemaFaults(v.array(PlaceNames), placeNamesFile),
      facts: schemaFaults(v.array(FactRecord), factsFile),
      conditions: schemaFaults(v.array(ConditionRecord), conditionsFile),
      publishers: schemaFaults(v.array(PublisherRecord), publishersFile)
    }).toEqual({ regions: [], placeNames: [], facts: [], conditions: [], publishers: [] });
  });

  test('are written as an editor of each language would', () => {
    const faults = everyText.flatMap(({ place, language, text }) =>
      (typeof text === 'string' ? typographyFaults(language, text) : ['no text']).map(
        (fault) => `${place}: ${fault}`
      )
    );
    expect(faults).toEqual([]);
  });

  test('take no side outside quotations', () => {
    const faults = everyText
      .filter(({ language, text }) => loaded[language].test(String(text).replace(quotations, '')))
      .map(({ place }) => place);
    expect(faults).toEqual([]);
  });
});

describe('placeNames.json', () => {
  const gazetteer = [
    ...(
      read('geo/places.geojson') as { features: { id: string; properties: { region?: string } }[] }
    ).features.map(({ id, properties }) => ({ id, region: properties.region })),
    ...(read('geo/data/linkedPlaces.json') as { id: string; region: string }[])
  ];

  test.each(places.map(({ place, region, names }) => ({ place, region, names })))(
    'names $place in all five languages, where the gazetteer has it',
    ({ place, region, names }) => {
      expect(gazetteer.find(({ id }) => id === place)?.region).toBe(region);
      expect(languages.filter((language) => !names.some(({ lang }) => lang === language))).toEqual([]);
    }
  );
});

describe('regions.json', () => {
  test('holds each region once, in its order', () => {
    expect(new Set(regions.map(({ region }) => region)).size).toBe(regions.length);
    expect(regions.map(({ order }) => order)).toEqual(regions.map((_, index) => index + 1));
  });

  test('gives every name a known user, days in order, and the script of its language', () => {
    const named = [...regions, ...places.map((place) => ({ ...place, region: place.place }))];
    const faults = named.flatMap(({ region, names }) =>
      names.flatMap((name) => [
        ...(isUsedBy(name.usedBy) ? [] : [`${region} ${name.text}: unknown user ${name.usedBy}`]),
        ...(name.from !== null && name.to !== null && name.from > name.to
          ? [`${region} ${name.text}: ends before it begins`]
          : []),
        ...typographyFaults(name.lang, name.text).map((fault) => `${region} ${name.text}: ${fault}`)
      ])
    );
    expect(faults).toEqual([]);
  });

  test('names every region in every language, uses every user, repeats nothing', () => {
    for (const { names } of regions) {
      expect(new Set(names.map(({ lang }) => lang))).toEqual(new Set(languages));
      const keys = names.map(({ text, lang, usedBy, from }) => [text, lang, usedBy, from].join());
      expect(new Set(keys).size).toBe(keys.length);
    }
    const used = new Set(regions.flatMap(({ names }) => names.map((name) => name.usedBy)));
    expect([...used].sort()).toEqual(Object.keys(usedBy).sort());
  });

  test('lists its own heading among its names in each language', () => {
    const missing = regions.flatMap(({ region, heading, names }) =>
      languages
        .filter((lang) => !names.some((name) => name.lang === lang && name.text === heading[lang]))
        .map((lang) => `${region}.${lang}`)
    );
    expect(missing).toEqual([]);
  });

  test('has aliases that lead to one region and shadow none', () => {
    const aliases = regions.flatMap((record) => record.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(aliases.filter((alias) => regions.some(({ region }) => region === alias))).toEqual([]);
    // Zangezur may also mean East Zangezur in Azerbaijan; Lachine is in Montreal.
    expect(aliases.filter((alias) => /zangu?ez|zengez|^lachine$/.test(alias))).toEqual([]);
  });
});

describe('facts.json', () => {
  test('is in the order of days, with ids of its own and known regions', () => {
    const days = facts.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    const slugs = regions.map(({ region }) => region);
    expect(facts.flatMap((fact) => fact.regions).filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(facts.filter(({ from, to }) => to !== null && to < from)).toEqual([]);
  });

  test('tells East Zangezur from Syunik wherever the decree is told', () => {
    const decree = facts.find(({ from }) => from === '2021-07-07');
    for (const language of languages) expect(decree?.text[language]).toMatch(/Syunik|Սյունիք|Sünik|Сюник/);
    expect(decree?.regions).not.toContain('syunik');
  });
});

describe('about and glossaries', () => {
  test('about has its stable sections in order', () => {
    expect(aboutSections.map(({ id }) => id)).toEqual([...aboutIds]);
  });

  test('glossaries have the same terms, each well written', () => {
    const terms = Object.keys(glossaries.en);
    const faults = languages.flatMap((language) => [
      ...Object.entries(glossaries[language]).flatMap(([term, text]) =>
        typographyFaults(language, text).map((fault) => `${language}.${term}: ${fault}`)
      ),
      ...terms.filter((term) => !(term in glossaries[language])).map((term) => `${language}.${term}: missing`)
    ]);
    expect(faults).toEqual([]);
    for (const language of languages) expect(Object.keys(glossaries[language])).toEqual(terms);
  });

  test('glossaries agree with the words of the interface', () => {
    for (const language of languages) {
      expect(glossaries[language].province).toBe(kindWords.province[language]);
      expect(glossaries[language].district).toBe(kindWords.district[language]);
    }
  });
});
