import { cleanName } from '#lib/text/transliterate/index.ts';
import { isPlace, withoutFalseName } from './leftOut.ts';
import { metresBetween } from './nearness.ts';
import { areasHolding } from './regionOf.ts';
import type { Area } from './regionOf.ts';
import type { GazetteerRecord, LocalPlace } from './sources.ts';

/** Two features of one kind and name nearer than this are one place mapped twice. */
const duplicateMetres = 500;

const classes = ['city', 'town', 'village', 'hamlet'];

/** What a place of the extract and its record in the gazetteer have in common: OpenStreetMap's name and position. */
export function keyOf(name: string | undefined, { lon, lat }: { lon: number; lat: number }): string {
  return `${name} ${lon} ${lat}`;
}

/** An order that owes nothing to the order of the sources: by size, then from north to south and west to east. */
function inOrder(a: LocalPlace, b: LocalPlace): number {
  return classes.indexOf(a.class ?? '') - classes.indexOf(b.class ?? '') || b.lat - a.lat || a.lon - b.lon;
}

/** Drops the lesser of two features of one place. Nameless summits are never the same. */
export function withoutDuplicates(places: LocalPlace[]): LocalPlace[] {
  const kept = new Map<string, LocalPlace[]>();
  return places.toSorted(inOrder).filter((place) => {
    if (place.name === undefined) return true;
    const key = `${place.kind} ${place.name}`;
    const same = kept.get(key) ?? [];
    if (same.some((other) => metresBetween(place, other) < duplicateMetres)) return false;
    kept.set(key, [...same, place]);
    return true;
  });
}

/** The settlements that only the gazetteer has: two in enclaves, which the extract's cutting by states lost. */
function onlyInGazetteer(places: LocalPlace[], gazetteer: GazetteerRecord[]): LocalPlace[] {
  const seen = new Set(places.map((place) => keyOf(place.name, place)));
  return gazetteer
    .map(({ name_osm: name, cls, lon, lat }) => ({ name: cleanName(name), class: cls, lon, lat }))
    .filter((place) => !seen.has(keyOf(place.name, place)))
    .map((place) => ({ kind: 'settlement', ...place, source: 'OSM 2021-08 by way of the gazetteer' }));
}

/** The places of the extract and those only the gazetteer has, cleaned, each once, lakes with their surface. */
export function allPlaces(materials: {
  places: LocalPlace[];
  gazetteer: GazetteerRecord[];
  waters: Area<number>[];
}): LocalPlace[] {
  const { places, gazetteer, waters } = materials;
  const cleaned = [...places, ...onlyInGazetteer(places, gazetteer)].filter(isPlace).map(withoutFalseName);
  return withoutDuplicates(cleaned).map((place) => {
    const [km2] = place.kind === 'lake' ? areasHolding(waters, place) : [];
    return km2 === undefined ? place : { ...place, km2: Number(km2.toPrecision(3)) };
  });
}
