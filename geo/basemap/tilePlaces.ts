import { box } from './box.ts';
import type { TilePlace } from './sliceTiles.ts';

/** Every tile of one zoom of the world. */
export function worldPlaces(zoom: number): TilePlace[] {
  const side = 2 ** zoom;
  return Array.from({ length: side * side }, (_, index) => ({
    z: zoom,
    x: index % side,
    y: Math.floor(index / side)
  }));
}

/** The tiles of one zoom that the data box touches. */
export function boxPlaces(zoom: number): TilePlace[] {
  const [west, south, east, north] = box;
  const first = placeOf(west, north, zoom);
  const last = placeOf(east, south, zoom);
  const places: TilePlace[] = [];
  for (let y = first.y; y <= last.y; y++)
    for (let x = first.x; x <= last.x; x++) places.push({ z: zoom, x, y });
  return places;
}

/** The tile that holds a position, in degrees (Web Mercator). */
export function placeOf(lon: number, lat: number, zoom: number): TilePlace {
  const side = 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  const x = Math.floor((lon / 360 + 0.5) * side);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side);
  return { z: zoom, x, y };
}
