import type { LocalPlace } from './sources.ts';

/** Labels of the extract's lake layer that are not lakes: wide rivers, and words for a thing instead of its name. */
const notLakes = new Set([
  ...['Kür', 'Araz', 'Araz / ارس', 'Հրազդան', 'Köndələn'],
  ...['göl', 'Su anbarı', 'Water reservoir', 'salt lake', 'Фонтан', 'Ecokayan Ponds'],
  ...['Mnatsavan small pond', 'Mnatsavan big pond', 'Mnatsavan smaller pond', 'Mnatsavan smallest ponds']
]);

/** A mapper's notes to himself. */
const notSettlements = new Set(['check']);

/** Words for "height", "hill" or "volcano", and bare figures, where a summit's name should stand. */
const notNames = /^(?:yuks[əe]klik|yükseklik|բլուր|վուլկան|pora|[\d\s]+)$/iu;

/** English and romanised Russian on a summit, though every letter could be Azerbaijani. */
export const foreignNames = new Set([
  'Her Volcano',
  'Top of Daşaltı',
  'Mount Arega',
  'Spornaya',
  'Yemelyanov'
]);

/** Whether a feature is what its layer says it is. */
export function isPlace({ kind, name }: LocalPlace): boolean {
  if (kind === 'lake') return name !== undefined && !notLakes.has(name) && !/[\u0600-\u06FF]/.test(name);
  return kind === 'peak' || (name !== undefined && !notSettlements.has(name));
}

/** A summit without what is no name; it keeps its height. */
export function withoutFalseName(place: LocalPlace): LocalPlace {
  return place.name !== undefined && notNames.test(place.name) ? { ...place, name: undefined } : place;
}
