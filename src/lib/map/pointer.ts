import type { PickedLine } from '../data/pickedLine.ts';
import type { MapEvent, MapLike } from './mapLike.ts';
import { basemapLineLayers } from './style/boundaries.ts';
import { lineLayers, regionFillLayers } from './style/regions.ts';

export interface PointerHandlers {
  /** A click on no line. */
  click(region: string | null): void;
  /** A click on a line, or so near that it is meant. */
  pick(line: PickedLine): void;
  hover(region: string | null): void;
}

type Point = { x: number; y: number };

/** How near to a line means the line, in CSS pixels: by mouse, and by finger. */
const reach = { mouse: 5, touch: 9 };

/** Browsers tell it of the click itself: PointerEvent's `pointerType`. */
function isByFinger(event: unknown): boolean {
  return (
    typeof event === 'object' && event !== null && 'pointerType' in event && event.pointerType === 'touch'
  );
}

/** The region under a point of the map: the principal shape's before that of a shape drawn as context. */
export function regionAt(map: MapLike, point: Point): string | null {
  for (const layer of regionFillLayers) {
    if (!map.getLayer(layer)) continue;
    const [feature] = map.queryRenderedFeatures([point.x, point.y], { layers: [layer] });
    const region = feature?.properties?.region;
    if (typeof region === 'string') return region;
  }
  return null;
}

/** The line that a point of the map is on or near: one of the regions and the border before one of the basemap. */
export function lineAt(map: MapLike, { x, y }: Point, near: number): PickedLine | null {
  const box: [[number, number], [number, number]] = [
    [x - near, y - near],
    [x + near, y + near]
  ];
  const under = (layers: readonly string[]) => {
    const present = layers.filter((layer) => map.getLayer(layer));
    return present.length === 0
      ? undefined
      : map.queryRenderedFeatures(box, { layers: present })[0]?.properties;
  };
  const id = under(lineLayers)?.line;
  if (typeof id === 'string') return { kind: 'drawn', id };
  const level = under(basemapLineLayers)?.level;
  if (typeof level !== 'number') return null;
  return { kind: 'basemap', level: level <= 2 ? '2' : level === 3 ? '3' : '4' };
}

/** Tells of the region or the line clicked, and of the region under the pointer, the latter only when it changes. */
export function followPointer(map: MapLike, handlers: PointerHandlers): void {
  let over: string | null = null;

  function enter(region: string | null): void {
    if (region === over) return;
    over = region;
    handlers.hover(region);
  }

  function click({ point, originalEvent }: MapEvent): void {
    if (!point) return handlers.click(null);
    const line = lineAt(map, point, isByFinger(originalEvent) ? reach.touch : reach.mouse);
    if (line) handlers.pick(line);
    else handlers.click(regionAt(map, point));
  }

  map.on('click', click);
  map.on('mousemove', ({ point }: MapEvent) => {
    const region = point ? regionAt(map, point) : null;
    const onLine = point && lineAt(map, point, reach.mouse) !== null;
    map.getCanvas().style.cursor = onLine ? 'help' : region ? 'pointer' : '';
    enter(region);
  });
  map.on('mouseout', () => {
    map.getCanvas().style.cursor = '';
    enter(null);
  });
}
