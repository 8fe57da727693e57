import type { CheckedPlace } from '#lib/data/place.ts';
import { metresBetween } from './nearness.ts';
import type { LocalPlace } from './sources.ts';

/** How far from where the table says a place may lie. */
const reachMetres = 2000;

/**
 * Finds each entry of the hand-checked table among the places: same kind, one of the local names, the nearest within two kilometres.
 * Throws one error that lists all entries that find none, or the same as another.
 */
export function matchChecked(checked: CheckedPlace[], places: LocalPlace[]): Map<LocalPlace, CheckedPlace> {
  const found = new Map<LocalPlace, CheckedPlace>();
  const faults: string[] = [];
  for (const entry of checked) {
    const near = { lon: entry.near[0], lat: entry.near[1] };
    const [place] = places
      .filter(({ kind, name }) => kind === entry.kind && name !== undefined && entry.local.includes(name))
      .filter((candidate) => metresBetween(near, candidate) <= reachMetres)
      .sort((a, b) => metresBetween(near, a) - metresBetween(near, b));
    if (!place)
      faults.push(`${entry.id}: no ${entry.kind} ${entry.local.join(' or ')} near ${entry.near.join(',')}`);
    else if (found.has(place)) faults.push(`${entry.id}: the same place as ${found.get(place)?.id}`);
    else found.set(place, entry);
  }
  if (faults.length > 0)
    throw new Error(`geo/data/places.json: ${faults.length} faults\n  ${faults.join('\n  ')}`);
  return found;
}
