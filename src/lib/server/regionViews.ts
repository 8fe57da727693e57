import type { FactRecord } from '#lib/data/article.ts';
import type { Bounds, Name, RegionFeature } from '#lib/data/region.ts';
import type * as views from '#lib/data/views.ts';
import { unionBounds } from '#lib/geo/bounds.ts';
import { neighboursOn } from '#lib/geo/shapesOn.ts';
import { collectionDay } from '#lib/data/day.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { countryWords } from '#lib/i18n/regionWords.ts';
import { formatDay, formatDayRange, formatKilometres, formatNumber } from '#lib/i18n/format.ts';
import { usedBy } from '#lib/i18n/usedBy.ts';
import { messages } from './messages.ts';
import { current, mentionsRegion, passageView, shownPassages } from './articleViews.ts';
import { articles, facts } from './collection.ts';
import { features, records, regionShapes } from './geodata.ts';

const headingOf = (region: string, lang: Language) =>
  records.find((record) => record.region === region)?.heading[lang] ?? region;

/** The box that frames regions together, [west, south, east, north] in degrees; undefined for none. */
export function framed(regions: readonly string[]): Bounds | undefined {
  return unionBounds(regions.map((region) => regionShapes(region).principal.properties.bbox));
}

export function regionSummaries(lang: Language): views.RegionSummary[] {
  return records.map((record) => {
    return {
      slug: record.region,
      heading: record.heading[lang],
      country: countryWords[record.country].name[lang],
      bounds: regionShapes(record.region).principal.properties.bbox
    };
  });
}

/** What the list of the regions says of each, in their order. */
export function regionCards(lang: Language): views.RegionCard[] {
  const passages = articles.flatMap((article) => shownPassages(article)).filter(current);
  return records.map(({ region, heading, line }) => ({
    slug: region,
    heading: heading[lang],
    line: line[lang],
    passages: passages.filter(mentionsRegion(region)).length
  }));
}

function factView({ id, from, to, text, sources }: FactRecord, lang: Language): views.FactView {
  const days = { iso: to ? `${from}/${to}` : from, text: formatDayRange(from, to, lang) };
  return { id, days, text: text[lang], sources };
}

function shapeView({ properties }: RegionFeature, lang: Language): views.ShapeView {
  const { shape, extent, source, licence, areaKm2, areaPublishedKm2, areaPublishedSource, areaNote } =
    properties;
  return {
    shape,
    extent: extent[lang],
    source,
    licence,
    area: formatNumber(Math.round(areaKm2), lang),
    areaPublished:
      areaPublishedKm2 && [...new Set(areaPublishedKm2)].map((area) => formatNumber(area, lang)).join('–'),
    areaPublishedSource,
    areaNote: areaNote?.[lang] ?? null
  };
}

/** All that a region's page says. Throws for a slug that is no region. */
export function regionView(region: string, lang: Language): views.RegionView {
  const record = records.find((candidate) => candidate.region === region);
  if (!record) throw new Error(`“${region}” is no region of geo/data/regions.json`);
  const { principal, context } = regionShapes(region);
  const { stateBorderMetres, displacementMetres } = principal.properties;
  const passages = articles.flatMap((article) =>
    article.passages
      .filter(current)
      .filter(mentionsRegion(region))
      .map((passage) => passageView(article, passage, lang))
  );
  return {
    slug: region,
    heading: record.heading[lang],
    kind: record.kind,
    country: record.country,
    countryName: countryWords[record.country].name[lang],
    line: record.line[lang],
    iso: record.iso,
    wikidata: record.wikidata,
    centre: {
      name: record.centre.name[lang],
      position: record.centre.position,
      note: record.centre.note?.[lang] ?? null
    },
    names: record.names.map((name) => nameView(name, lang)),
    principal: shapeView(principal, lang),
    context: context.map((shape) => shapeView(shape, lang)),
    neighbours: neighboursOn(principal, features, collectionDay).map(({ region: slug, metres }) => ({
      slug,
      heading: headingOf(slug, lang),
      length: formatKilometres(metres, lang)
    })),
    stateBorderLength: stateBorderMetres > 0 ? formatKilometres(stateBorderMetres, lang) : null,
    displacement: formatNumber(displacementMetres, lang, 1),
    population: record.population.map(({ people, year, source, secondary }) => ({
      people: formatNumber(people, lang),
      year: String(year),
      source,
      secondary
    })),
    populationNote: record.populationNote?.[lang] ?? null,
    facts: facts.filter(({ regions }) => regions.includes(region)).map((fact) => factView(fact, lang)),
    passages
  };
}

function nameView({ text, lang: of, usedBy: key, from, to, source }: Name, lang: Language) {
  const words = messages[lang].region;
  const days = [from && words.since(formatDay(from, lang)), to && words.until(formatDay(to, lang))].filter(
    Boolean
  );
  return {
    text,
    lang: of,
    usedBy: usedByWords(key, lang),
    days: days.join(', ') || words.noDate,
    source: nameSource(source, lang)
  };
}

/** A source by its title, or in the reader's words where there is no text to name. */
function nameSource(source: Name['source'], lang: Language): views.NameSourceView {
  const words = messages[lang].region;
  if (source.kind === 'in-use') return { words: words.nameInUse };
  if (source.kind === 'by-sound') return { words: words.nameBySound(source.of) };
  return { title: source.title, url: source.url };
}

function usedByWords(key: string, lang: Language): string {
  const words = (usedBy as Record<string, Record<Language, string> | undefined>)[key];
  if (!words)
    throw new Error(`usedBy “${key}” in geo/data/regions.json has no words in src/lib/i18n/usedBy.ts`);
  return words[lang];
}
