import type { CheckedPlace, PlaceFeature, PlaceProperties } from '#lib/data/place.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { cleanName } from '#lib/text/transliterate/index.ts';
import { allPlaces, keyOf } from './allPlaces.ts';
import { matchChecked } from './checked.ts';
import { idsOf } from './ids.ts';
import { namesOf } from './namesOf.ts';
import type { Names } from './namesOf.ts';
import { rankOf } from './rank.ts';
import { areasHolding, regionOf } from './regionOf.ts';
import type { Area, ShapeMark } from './regionOf.ts';
import type { GazetteerRecord, LocalPlace } from './sources.ts';

/** All that the places are made from. */
export interface Materials {
  places: LocalPlace[];
  gazetteer: GazetteerRecord[];
  checked: CheckedPlace[];
  regions: Area<ShapeMark>[];
  waters: Area<number>[];
}

/** A place with all that is found out about it. */
interface Described {
  place: LocalPlace;
  checked?: CheckedPlace;
  record?: GazetteerRecord;
  where: ReturnType<typeof regionOf>;
  names: Names;
}

/** The names as properties, `name_fr` …, and the list of those by rule. */
function nameProperties({ texts, byRule }: Names): Partial<PlaceProperties> {
  const entries = Object.entries(texts) as [Language, string][];
  const named = Object.fromEntries(entries.map(([language, text]) => [`name_${language}`, text]));
  return byRule.length > 0 ? { ...named, rule: byRule.join(',') } : named;
}

function propertiesOf({ place, checked, record, where, names }: Described): PlaceProperties {
  const { kind, name, ele, km2 } = place;
  const size = checked?.class ?? place.class;
  const wikidata =
    checked?.wikidata ?? (names.sources.includes("Who's On First") ? record?.wikidata : undefined);
  const unlabelled = name !== undefined && Object.keys(names.texts).length === 0;
  return {
    ...{
      kind,
      rank: checked?.rank ?? rankOf({ ...place, ...(size && { class: size }) }, where.region !== undefined)
    },
    ...where,
    ...(size && { class: size }),
    ...(name !== undefined && { name }),
    ...(ele !== undefined && { ele }),
    ...(km2 !== undefined && { km2 }),
    ...nameProperties(names),
    ...(unlabelled && { unlabelled: true as const }),
    source: [place.source, ...names.sources].join('; '),
    ...(wikidata && { wikidata })
  };
}

function describe(materials: Materials): Described[] {
  const places = allPlaces(materials);
  const checkedOf = matchChecked(materials.checked, places);
  const records = new Map(
    materials.gazetteer.map((record) => [keyOf(cleanName(record.name_osm), record), record])
  );
  return places.map((place) => {
    const checked = checkedOf.get(place);
    const record = place.kind === 'settlement' ? records.get(keyOf(place.name, place)) : undefined;
    const where = regionOf(areasHolding(materials.regions, place));
    return { place, checked, record, where, names: namesOf(place, checked, record) };
  });
}

/** Leaves a Wikidata item that several places claim to the most important of them, and to none where there is no such one. */
export function withoutSharedItems(features: PlaceFeature[]): PlaceFeature[] {
  return features.map((feature) => {
    const { wikidata, ...properties } = feature.properties;
    if (wikidata === undefined) return feature;
    const shared = features.some(
      (other) =>
        other !== feature &&
        other.properties.wikidata === wikidata &&
        other.properties.rank <= properties.rank
    );
    return shared ? { ...feature, properties } : feature;
  });
}

/**
 * The features of `places.geojson`, in the order of their ids: every settlement, summit and lake with region, rank, names and sources.
 * Throws when an entry of the hand-checked table finds no place.
 */
export function collect(materials: Materials): PlaceFeature[] {
  const described = describe(materials);
  const ids = idsOf(
    described.map(({ place: { kind, lon, lat }, checked, where, names }) => ({
      ...{ kind, lon, lat, checked: checked?.id, name: names.texts.en, region: where.region ?? where.extent }
    }))
  );
  const features = described.map((one, index): PlaceFeature => {
    const { lon, lat } = one.place;
    const geometry = { type: 'Point' as const, coordinates: [lon, lat] as [number, number] };
    return { type: 'Feature', id: ids[index] ?? '', properties: propertiesOf(one), geometry };
  });
  return withoutSharedItems(features).sort((a, b) => (a.id < b.id ? -1 : 1));
}
