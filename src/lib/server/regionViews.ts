import type { RegionFeature } from '#lib/data/region.ts';
import type * as views from '#lib/data/views.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { countryWords } from '#lib/i18n/regionWords.ts';
import { formatKilometres, formatNumber } from '#lib/i18n/format.ts';
import { current, mentionsRegion, passageView, shownPassages } from './articleViews.ts';
import { articles } from './collection.ts';
import { conditionViews, factViews } from './factViews.ts';
import { features, legends, records } from './geodata.ts';
import { headNames, nameGroups, placeNameViews } from './nameViews.ts';

export function regionSummaries(lang: Language): views.RegionSummary[] {
  return records.map((record) => ({
    slug: record.region,
    heading: record.heading[lang],
    country: countryWords[record.country].name[lang],
    names: headNames(record, lang),
    legends: legendsOf(record.region, lang)
  }));
}

function legendsOf(region: string, lang: Language): Record<string, string> {
  const own = legends.filter((record) => record.region === region);
  return Object.fromEntries(own.flatMap(({ shape, legend }) => (legend ? [[shape, legend[lang]]] : [])));
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

function shapeView({ properties }: RegionFeature, lang: Language): views.ShapeView {
  const { shape, extent, source, licence, areaKm2, areaPublishedKm2, areaPublishedSource, areaNote } =
    properties;
  const { neighbours, stateBorderMetres, displacementMetres } = properties;
  return {
    shape,
    extent: extent[lang],
    source,
    licence,
    area: formatNumber(Math.round(areaKm2), lang),
    areaPublished:
      areaPublishedKm2 && [...new Set(areaPublishedKm2)].map((area) => formatNumber(area, lang)).join('–'),
    areaPublishedSource,
    areaNote: areaNote?.[lang] ?? null,
    neighbours: neighbours.map((neighbour) => ({
      slug: neighbour.region,
      shape: neighbour.shape,
      length: formatKilometres(neighbour.metres, lang)
    })),
    stateBorderLength: stateBorderMetres > 0 ? formatKilometres(stateBorderMetres, lang) : null,
    displacement: formatNumber(displacementMetres, lang, 1)
  };
}

/** What is said of every shape of a region, of any day. */
export function shapeViews(region: string, lang: Language): views.ShapeView[] {
  return features
    .filter(({ properties }) => properties.region === region)
    .map((feature) => shapeView(feature, lang));
}

/** All that a region's page says, of any day: the page picks what holds on its own. Throws for a slug that is no region. */
export function regionView(region: string, lang: Language): views.RegionView {
  const record = records.find((candidate) => candidate.region === region);
  if (!record) throw new Error(`“${region}” is no region of geo/data/regions.json`);
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
    names: nameGroups(record.names, lang),
    places: placeNameViews(region, lang),
    shapes: shapeViews(region, lang),
    conditions: conditionViews(region, lang),
    population: record.population.map(({ people, year, source, secondary }) => ({
      people: formatNumber(people, lang),
      year: String(year),
      source,
      secondary
    })),
    populationNote: record.populationNote?.[lang] ?? null,
    facts: factViews(lang, region),
    passages
  };
}
