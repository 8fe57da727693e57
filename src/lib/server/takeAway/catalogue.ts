import type { DataCatalog, DataDownload, Dataset, WithContext } from 'schema-dts';
import { collectionDay } from '#lib/data/day.ts';
import { formats, type Content, type Licence } from '#lib/data/takeAway.ts';
import type { Bounds } from '#lib/data/region.ts';
import { languages } from '#lib/i18n/languages.ts';
import { whichCountry } from '#lib/i18n/regionSentences.ts';
import { records, shapes } from '../geodata.ts';
import { messages } from '../messages.ts';
import { origin } from '../origin.ts';
import { shareWords } from '../shareWords.ts';
import { siteVersion } from '../siteVersion.ts';
import { bodyOf, takeAwayFiles } from './files.ts';
import type { TakeAwayFile } from './takeAwayFile.ts';

const licenceAddresses: Record<Licence, string> = {
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'ODbL-1.0 and CC-BY': 'https://opendatacommons.org/licenses/odbl/1-0/',
  quotation: `${origin}/en/about/#publishers`,
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/'
};

const english = shareWords.en.downloads;

/** South-west and north-east corner of all shapes, as schema.org writes a box: latitude first. */
function box(): string {
  const all = shapes.map(({ bounds }) => bounds);
  const [west, south, east, north] = all.reduce<Bounds>(
    (whole, own) => [
      Math.min(whole[0], own[0]),
      Math.min(whole[1], own[1]),
      Math.max(whole[2], own[2]),
      Math.max(whole[3], own[3])
    ],
    [180, 90, -180, -90]
  );
  return `${south} ${west} ${north} ${east}`;
}

function download(file: TakeAwayFile): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: origin + file.path,
    encodingFormat: formats[file.format].type.replace(/;.*/, ''),
    contentSize: `${Buffer.byteLength(bodyOf(file))} B`,
    ...(file.lang ? { inLanguage: file.lang } : {})
  };
}

/** Files of the whole site that hold the same under the same terms. */
function dataset(content: Content, licence: Licence, files: readonly TakeAwayFile[]): Dataset {
  const isText = licence === 'quotation';
  return {
    '@type': 'Dataset',
    '@id': `${origin}/data/#${content}`,
    name: `${english.contents[content]} — ${messages.en.site.title}`,
    description: `${whichCountry(records, 'en')} ${english.contents[content]}. ${english.intro}`,
    url: `${origin}/en/data/`,
    version: siteVersion,
    license: licenceAddresses[licence],
    creditText: isText ? messages.en.article.rights : english.licences[licence],
    isAccessibleForFree: true,
    inLanguage: [...languages],
    temporalCoverage: collectionDay,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: box() } },
    creator: { '@type': 'Organization', name: messages.en.site.name, url: `${origin}/` },
    ...(isText ? {} : { isBasedOn: 'https://www.openstreetmap.org/' }),
    distribution: files.map(download)
  };
}

/** What can be taken away of the whole site, for machines: a catalogue of data sets in schema.org's terms, as JSON-LD. */
export function catalogue(): WithContext<DataCatalog> {
  const own = takeAwayFiles.filter(
    ({ subject, content }) => subject.kind === 'site' && content !== 'reference'
  );
  const sets = Map.groupBy(own, ({ content }) => content);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${origin}/data/`,
    name: messages.en.site.title,
    description: english.intro,
    url: `${origin}/data/`,
    inLanguage: [...languages],
    dataset: Array.from(sets, ([content, files]) => dataset(content, files[0]?.licence ?? 'CC-BY-4.0', files))
  };
}
