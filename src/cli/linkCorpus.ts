import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { RegionRecord } from '../lib/data/region.ts';
import { readCorpus } from '../lib/geoparse/corpus.ts';
import type { LabelledText } from '../lib/geoparse/corpus.ts';
import { buildGazetteer, LinkedPlaces, PlacesFile } from '../lib/geoparse/buildGazetteer.ts';
import type { Gazetteer } from '../lib/geoparse/gazetteer.ts';
import { languages } from '../lib/i18n/languages.ts';
import type { Language } from '../lib/i18n/languages.ts';

const geo = new URL('../../geo/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, geo), 'utf8'));

/** The gazetteer of the site, from the committed geodata. Throws where they are not as they must be. */
export function readGazetteer(): Gazetteer {
  return buildGazetteer(
    v.parse(v.array(RegionRecord), readJson('data/regions.json')),
    v.parse(PlacesFile, readJson('places.geojson')).features,
    v.parse(LinkedPlaces, readJson('data/linkedPlaces.json'))
  );
}

/** The sets of labelled texts: what each is for stands in src/content/corpus/README.md. */
export const corpusSets = ['development', 'calibration', 'test'] as const;
export type CorpusSet = (typeof corpusSets)[number];

/** The labelled texts of a set, in some languages or all. Throws with the faults of its files. */
export function readCorpusSet(set: CorpusSet, only: readonly Language[] = languages): LabelledText[] {
  return only.flatMap((lang) => {
    const file = new URL(`../content/corpus/${set}/${lang}.txt`, import.meta.url);
    return existsSync(file) ? readCorpus(`${set}/${lang}.txt`, readFileSync(file, 'utf8')) : [];
  });
}
