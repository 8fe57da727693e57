/** A line of the map that is asked about: a drawn one, by its id in `geo/lines.geojson`, or one of the basemap, by the least `admin_level` it is told by. */
export type PickedLine = { kind: 'drawn'; id: string } | { kind: 'basemap'; level: '2' | '3' | '4' };
