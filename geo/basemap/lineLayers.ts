import type { LineString, Position } from 'geojson';
import { boxEdge, clipLineToBox } from './box.ts';
import type { TileFeature, TileProperties } from './feature.ts';
import { joinLines } from './joinLines.ts';
import { lengthMetres, metresPerPixel } from './measure.ts';
import type { SourceFeature } from './readCollection.ts';

/** Road classes in drawing order, with the first zoom of each. */
const roadZooms = { minor: 11, tertiary: 9, secondary: 8, primary: 6, trunk: 5, motorway: 5 } as const;

export type RoadClass = keyof typeof roadZooms;

/** Roads joined within their class, cut to the box, the great ones drawn last. */
export function roadFeatures(roads: SourceFeature<{ class: RoadClass }>[]): TileFeature[] {
  return (Object.keys(roadZooms) as RoadClass[]).flatMap((roadClass) => {
    const lines = roads.filter(({ properties }) => properties.class === roadClass).map(positionsOf);
    return joined(lines).map((line) => lineFeature(line, { class: roadClass }, roadZooms[roadClass]));
  });
}

/** Rail, joined; short pieces (sidings) wait for the zoom at which they are `sidingPixels` long. */
export function railFeatures(rails: SourceFeature<unknown>[]): TileFeature[] {
  const firstZoom = 8;
  const sidingPixels = 12;
  return joined(rails.map(positionsOf)).map((line) =>
    lineFeature(line, {}, zoomOfLength(lengthMetres(line), sidingPixels, firstZoom, 11))
  );
}

type WaterwayProperties = { class: 'river' | 'canal' | 'stream'; name?: string | undefined };

/**
 * Waterways joined by class and name, streams below canals below rivers. A river starts at the zoom at which all
 * that bears its name (or, nameless, its own line) is `riverPixels` long: the Araz from 6, its tributaries later.
 */
export function waterwayFeatures(
  waterways: SourceFeature<WaterwayProperties>[],
  namesOf: (name: string) => TileProperties
): TileFeature[] {
  const groups = new Map<string, SourceFeature<WaterwayProperties>[]>();
  for (const waterway of waterways) {
    const key = `${waterway.properties.class}/${waterway.properties.name ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), waterway]);
  }
  const features = [...groups.values()].flatMap((group) => {
    const { class: waterwayClass, name } = group[0]!.properties;
    const lines = joined(group.map(positionsOf));
    const groupMetres = name ? lines.reduce((metres, line) => metres + lengthMetres(line), 0) : 0;
    const properties = { class: waterwayClass, ...(name && namesOf(name)) };
    return lines.map((line) =>
      lineFeature(line, properties, waterwayZoom(waterwayClass, Math.max(groupMetres, lengthMetres(line))))
    );
  });
  const order = ['stream', 'canal', 'river'];
  return features.sort(
    (a, b) => order.indexOf(String(a.properties['class'])) - order.indexOf(String(b.properties['class']))
  );
}

/** The edge of the data box, where the map says that its data end. */
export function extentFeatures(): TileFeature[] {
  return [lineFeature(boxEdge(), {}, 5)];
}

function waterwayZoom(waterwayClass: WaterwayProperties['class'], metres: number): number {
  const riverPixels = 64;
  const canalPixels = 24;
  if (waterwayClass === 'stream') return 11;
  if (waterwayClass === 'canal') return zoomOfLength(metres, canalPixels, 9, 11);
  return zoomOfLength(metres, riverPixels, 6, 10);
}

function joined(lines: Position[][]): Position[][] {
  return joinLines(lines).flatMap(clipLineToBox);
}

function zoomOfLength(metres: number, pixels: number, first: number, last: number): number {
  let zoom = first;
  while (zoom < last && metres < pixels * metresPerPixel(zoom)) zoom++;
  return zoom;
}

function positionsOf(feature: SourceFeature<unknown>): Position[] {
  return (feature.geometry as LineString).coordinates;
}

function lineFeature(coordinates: Position[], properties: TileProperties, fromZoom: number): TileFeature {
  return { geometry: { type: 'LineString', coordinates }, properties, fromZoom };
}
