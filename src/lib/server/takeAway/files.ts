import borderText from '#geo/border.geojson?raw';
import linesText from '#geo/lines.geojson?raw';
import placesText from '#geo/places.geojson?raw';
import regionsText from '#geo/regions.geojson?raw';
import { languages } from '#lib/i18n/languages.ts';
import { mapReferences } from '../citations/references.ts';
import { features, records } from '../geodata.ts';
import { mapSheet } from '../preview/mapSheet.ts';
import { articleFiles } from './articleFiles.ts';
import { citationFiles } from './citationFiles.ts';
import { allQuoted } from './passageTables.ts';
import { quotingFiles } from './quotingFiles.ts';
import { linkedPlacesOf, regionFiles } from './regionFiles.ts';
import { licenceOf, type TakeAwayFile } from './takeAwayFile.ts';

const subject = { kind: 'site' } as const;
const licence = licenceOf(features.map(({ properties }) => properties.licence));

/** What is taken away of the whole site. */
function siteFiles(): TakeAwayFile[] {
  const geo = { subject, format: 'geojson', licence } as const;
  return [
    { ...geo, content: 'regions', path: '/data/regions.geojson', body: () => regionsText },
    {
      ...geo,
      content: 'regions',
      format: 'linkedPlaces',
      path: '/data/regions.linked-places.jsonld',
      body: () => linkedPlacesOf(records)
    },
    { ...geo, content: 'lines', path: '/data/lines.geojson', body: () => linesText },
    { ...geo, licence: 'ODbL-1.0', content: 'border', path: '/data/border.geojson', body: () => borderText },
    { ...geo, content: 'places', path: '/data/places.geojson', body: () => placesText },
    ...languages.map((lang): TakeAwayFile => {
      const body = () => mapSheet([], lang);
      return { subject, licence, content: 'map', format: 'svg', path: `/data/${lang}/map.svg`, lang, body };
    }),
    ...quotingFiles(subject, '/data/all', 'All articles', allQuoted()),
    ...citationFiles(subject, 'map', mapReferences)
  ];
}

/** Every file that readers take away, by the order of the pages that it is of. */
export const takeAwayFiles: readonly TakeAwayFile[] = [...siteFiles(), ...regionFiles(), ...articleFiles()];

const byPath = new Map(takeAwayFiles.map((file) => [file.path, file]));
if (byPath.size !== takeAwayFiles.length) throw new Error('two files to take away have the same path');

const bodies = new Map<string, string>();

/** A file's content: made once, since the list of files tells its size too. */
export function bodyOf(file: TakeAwayFile): string {
  const body = bodies.get(file.path) ?? file.body();
  bodies.set(file.path, body);
  return body;
}

/** The file at a path from the site's root. */
export const takeAwayFile = (path: string): TakeAwayFile | undefined => byPath.get(path);
