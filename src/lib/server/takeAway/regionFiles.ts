import { collectionDay } from '#lib/data/day.ts';
import type { RegionRecord } from '#lib/data/region.ts';
import { linkedPlaces } from '#lib/formats/linkedPlaces.ts';
import { languages } from '#lib/i18n/languages.ts';
import { paths } from '#lib/url/routes.ts';
import { regionReferences } from '../citations/references.ts';
import { features, records } from '../geodata.ts';
import { origin } from '../origin.ts';
import { mapSheet } from '../preview/mapSheet.ts';
import { citationFiles } from './citationFiles.ts';
import { allQuoted } from './passageTables.ts';
import { quotingFiles } from './quotingFiles.ts';
import { jsonText, licenceOf, shapesText, type TakeAwayFile } from './takeAwayFile.ts';

/** The shapes of a region, of every day. */
const shapesOf = (region: string) => features.filter(({ properties }) => properties.region === region);

/** Regions as Linked Places. */
export function linkedPlacesOf(regions: readonly RegionRecord[]): string {
  const places = regions.map((record) => ({
    record,
    shapes: shapesOf(record.region),
    address: origin + paths.region('en', record.region)
  }));
  return jsonText(linkedPlaces(places, collectionDay));
}

/** What is taken away of a region: its shapes and names, the passages and mentions of it, its map, references to its page. */
function filesOf(record: RegionRecord): TakeAwayFile[] {
  const { region } = record;
  const subject = { kind: 'region', region } as const;
  const path = `/data/regions/${region}`;
  const shapes = shapesOf(region);
  const isOf = (other: string) => other === region;
  const quoted = allQuoted().filter(({ passage }) => passage.mentions.some((one) => isOf(one.region)));
  const geo = {
    subject,
    content: 'regions',
    licence: licenceOf(shapes.map((one) => one.properties.licence))
  } as const;
  return [
    {
      ...geo,
      path: `${path}.geojson`,
      format: 'geojson',
      body: () => shapesText(shapes)
    },
    {
      ...geo,
      path: `${path}.linked-places.jsonld`,
      format: 'linkedPlaces',
      body: () => linkedPlacesOf([record])
    },
    ...languages.map((lang): TakeAwayFile => {
      const body = () => mapSheet([region], lang);
      return {
        ...geo,
        content: 'map',
        path: `/data/${lang}/regions/${region}.svg`,
        format: 'svg',
        lang,
        body
      };
    }),
    ...quotingFiles(subject, path, record.heading.en, quoted, isOf),
    ...citationFiles(subject, `regions/${region}`, (lang) => regionReferences(region, lang))
  ];
}

export const regionFiles = (): TakeAwayFile[] => records.flatMap(filesOf);
