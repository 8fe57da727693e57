import borderText from '#geo/border.geojson?raw';
import linesText from '#geo/lines.geojson?raw';
import levelsJson from '#geo/data/boundaryLevels.json';
import originsJson from '#geo/data/origins.json';
import { simplify, truncate } from '@turf/turf';
import * as v from 'valibot';
import { BoundaryLevels, LineCollection, Origins, type OriginRecord } from '#lib/data/line.ts';
import { BorderCollection } from '#lib/data/region.ts';
import type * as views from '#lib/data/views.ts';
import { mapLines, wordLines } from '#lib/geo/mapLines.ts';
import { formatDay, formatKilometres } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { shapes } from './geodata.ts';

const collection = v.parse(LineCollection, JSON.parse(linesText));
const border = v.parse(BorderCollection, JSON.parse(borderText));
const origins = v.parse(Origins, originsJson);
const levels = v.parse(BoundaryLevels, levelsJson);

/** Throws for a shape that is none. */
function regionOfShape(shape: string): string {
  const found = shapes.find((candidate) => candidate.shape === shape);
  if (!found) throw new Error(`“${shape}” in geo/lines.geojson is no shape of geo/regions.geojson`);
  return found.region;
}

export const drawnLines = mapLines(collection, regionOfShape);

/** Some 150 m, less than what the map smooths these lines by at its nearest. */
const wordsTolerance = 0.0015;

export const linesOfWords = wordLines(border, collection, (line) =>
  truncate(simplify(line, { tolerance: wordsTolerance }), { precision: 4 })
);

function originView(
  { title, text, certainty, day, sources }: OriginRecord,
  lang: Language
): views.OriginView {
  return {
    title: title[lang],
    text: text[lang],
    certain: certainty === 'certain',
    day: day === null ? null : { iso: day, text: formatDay(day, lang) },
    sources: sources.map(({ title: name, url, licence }) => ({ title: `${name} (${licence})`, url }))
  };
}

function inLanguage(records: Record<string, OriginRecord>, lang: Language): Record<string, views.OriginView> {
  return Object.fromEntries(Object.entries(records).map(([key, record]) => [key, originView(record, lang)]));
}

/** Where the drawn lines come from, with the kilometres that come from there: in the order of their first lines. */
export function originViews(lang: Language): (views.OriginView & { key: string; length: string })[] {
  const metres = new Map<string, number>();
  for (const { properties } of collection.features)
    metres.set(properties.origin, (metres.get(properties.origin) ?? 0) + properties.lengthKm * 1000);
  return Object.entries(origins).map(([key, record]) => ({
    key,
    ...originView(record, lang),
    length: formatKilometres(metres.get(key) ?? 0, lang)
  }));
}

/** What is said of lines: of each drawn one, of each origin, and of the basemap's by their level. */
export function linesView(lang: Language): views.LinesView {
  return {
    lines: collection.features.map(({ id, properties: { origin, regions, shapes: bearers, lengthKm } }) => ({
      id,
      origin,
      regions,
      shapes: bearers,
      length: formatKilometres(lengthKm * 1000, lang)
    })),
    origins: inLanguage(origins, lang),
    levels: inLanguage(levels, lang)
  };
}
