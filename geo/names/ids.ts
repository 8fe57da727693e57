/** What an id is made of. `checked` is an id given by hand, taken as it stands. */
export interface Identified {
  checked?: string | undefined;
  kind: string;
  /** The English name or, for want of one, nothing. */
  name?: string | undefined;
  region?: string | undefined;
  lon: number;
  lat: number;
}

/** A name as a path segment: ASCII, lower case, hyphens. */
export function slugOf(name: string): string {
  const ascii = name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return ascii
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A place's possible ids, the shortest first; the last, by position to the metre, is its own alone. */
function candidates({ checked, kind, name, region, lon, lat }: Identified): string[] {
  if (checked !== undefined) return [checked];
  const position = `${Math.round(lat * 1e5)}-${Math.round(lon * 1e5)}`;
  const base = slugOf(name ?? '');
  if (base === '') return [`${kind}-${position}`];
  // "Lake Gahab" gives gahab-lake, not lake-gahab-lake.
  const proper = kind === 'settlement' ? base : base.replace(/^(?:lake|mount)-|-lake$/, '');
  const plain = kind === 'settlement' ? base : `${proper}-${kind}`;
  const tenth = `${Math.round(lat * 100)}-${Math.round(lon * 100)}`;
  return [
    plain,
    ...(region === undefined ? [] : [`${plain}-${region}`]),
    `${plain}-${tenth}`,
    `${plain}-${position}`
  ];
}

/**
 * Ids for all places, in their order. A place takes the shortest of its possible ids that no other place could also take, so that
 * the order of the places does not matter; ids given by hand come first. Throws where two places are at one spot with one name.
 */
export function idsOf(places: Identified[]): string[] {
  const lists = places.map(candidates);
  const wanted = new Map<string, number>();
  for (const id of lists.flat()) wanted.set(id, (wanted.get(id) ?? 0) + 1);
  return lists.map((list, index) => {
    const id = places[index]?.checked ?? list.find((candidate) => wanted.get(candidate) === 1);
    if (id === undefined) throw new Error(`${list.join(', ')}: two places with one name at one spot`);
    return id;
  });
}
