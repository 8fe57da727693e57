import type { MapEvent, MapLike } from './mapLike.ts';
import { regionFillLayers } from './style/regions.ts';

export interface PointerHandlers {
  click(region: string | null): void;
  hover(region: string | null): void;
}

/** The region under a point of the map: the principal shape's before that of a shape drawn as context. */
export function regionAt(map: MapLike, point: { x: number; y: number }): string | null {
  for (const layer of regionFillLayers) {
    if (!map.getLayer(layer)) continue;
    const [feature] = map.queryRenderedFeatures([point.x, point.y], { layers: [layer] });
    const region = feature?.properties?.region;
    if (typeof region === 'string') return region;
  }
  return null;
}

/** Tells of the region clicked and of the one under the pointer, the latter only when it changes. */
export function followPointer(map: MapLike, handlers: PointerHandlers): void {
  let over: string | null = null;

  function enter(region: string | null): void {
    if (region === over) return;
    over = region;
    map.getCanvas().style.cursor = region ? 'pointer' : '';
    handlers.hover(region);
  }

  map.on('click', ({ point }: MapEvent) => handlers.click(point ? regionAt(map, point) : null));
  map.on('mousemove', ({ point }: MapEvent) => enter(point ? regionAt(map, point) : null));
  map.on('mouseout', () => enter(null));
}
