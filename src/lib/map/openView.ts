import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds } from '../data/region.ts';
import type { SeenMap } from '../data/seenMap.ts';
import type { Camera } from '../url/camera.ts';
import { watchFaults } from './faults.ts';
import type { FaultHandlers } from './faults.ts';
import type { LibraryCamera, MapLibrary, MapLike, Padding } from './mapLike.ts';
import { followPointer } from './pointer.ts';
import type { PointerHandlers } from './pointer.ts';
import { regionStates } from './regionStates.ts';

export type { FaultKind } from './faults.ts';
export type { Padding } from './mapLike.ts';

export interface ViewHandlers extends PointerHandlers, FaultHandlers {
  /** The camera came to rest; `byReader` when a gesture, a key or a button moved it. */
  move(camera: Camera, byReader: boolean): void;
  /** All that was asked for is drawn. */
  idle(): void;
}

export interface ViewOptions {
  /** An empty element that fills the map's place. Has `data-ready="true"` while all is drawn and at rest. */
  container: HTMLElement;
  style: StyleSpecification;
  /** The map's name for screen readers, in the reader's language. */
  title: string;
  /** All the slugs that features may carry. */
  regions: readonly string[];
  /** Where to begin: a camera, or bounds to fit. */
  start: { camera: Camera } | { bounds: Bounds };
  padding: Padding;
  /** Asked at each movement, since readers change the setting while they read. */
  reducedMotion(): boolean;
  handlers: ViewHandlers;
}

export interface View {
  select(regions: readonly string[]): void;
  highlight(region: string | null): void;
  /**
   * Fits bounds into what the padding leaves, and keeps them fitted when room or padding change, until the reader moves the
   * map or it jumps. Told as the reader's movement only where it is one (`byReader`: the reader pressed a button for it).
   */
  frame(bounds: Bounds, options: { animate: boolean; byReader?: boolean }): void;
  jump(camera: Camera): void;
  /** Where the map looks; while it is moved by one of these verbs, where it is going to look. */
  camera(): Camera;
  setTitle(title: string): void;
  /** What is to be seen at this moment, drawn anew so that it can be copied. */
  seen(): SeenMap;
  /** Zooms about the centre, as by the reader. */
  zoomBy(delta: number): void;
  /** North up and seen from above, as by the reader. */
  resetNorth(): void;
  setStyle(style: StyleSpecification): void;
  setPadding(padding: Padding): void;
  destroy(): void;
}

export type ViewOutcome =
  { kind: 'ready'; view: View } | { kind: 'unsupported' } | { kind: 'failed'; error: string };

/** A frame never goes nearer than this, however small the bounds. */
export const frameMaxZoom = 12;
const frameMilliseconds = 700;
const buttonMilliseconds = 250;

function toLibrary({ lon, lat, zoom, bearing, pitch }: Camera): LibraryCamera {
  return { center: { lng: lon, lat }, zoom, bearing, pitch };
}

function placeOf(center: NonNullable<LibraryCamera['center']>): Pick<Camera, 'lat' | 'lon'> {
  if (Array.isArray(center)) return { lat: center[1], lon: center[0] };
  return { lat: center.lat, lon: 'lng' in center ? center.lng : center.lon };
}

function fromLibrary({ center, zoom, bearing, pitch }: LibraryCamera): Partial<Camera> {
  return {
    ...(center && placeOf(center)),
    ...(zoom !== undefined && { zoom }),
    ...(bearing !== undefined && { bearing }),
    ...(pitch !== undefined && { pitch })
  };
}

function cameraOf(map: MapLike): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng, bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Movements of the camera: animated unless the reader wants less motion. */
function movements(map: MapLike, { start, reducedMotion }: Pick<ViewOptions, 'start' | 'reducedMotion'>) {
  let framed = 'bounds' in start ? start.bounds : undefined;
  let going: { number: number; to: LibraryCamera } | undefined;
  let number = 0;

  // A movement that another one cuts short ends after the other was asked for: only its own end ends it.
  map.on('moveend', ({ movement }) => {
    if (movement === going?.number) going = undefined;
  });

  function go(to: LibraryCamera, duration: number, byReader: boolean): void {
    number += 1;
    going = { number, to };
    if (byReader) framed = undefined;
    const told = { byReader, movement: number };
    if (duration === 0 || reducedMotion()) map.jumpTo(to, told);
    else map.easeTo({ ...to, duration }, told);
  }
  function frame(
    bounds: Bounds,
    { animate, byReader = false }: { animate: boolean; byReader?: boolean }
  ): void {
    const camera = map.cameraForBounds(bounds, { maxZoom: frameMaxZoom, bearing: 0 });
    if (camera) go({ ...camera, bearing: 0, pitch: 0 }, animate ? frameMilliseconds : 0, byReader);
    framed = byReader ? undefined : bounds;
  }
  return {
    frame,
    jump(camera: Camera): void {
      framed = undefined;
      go(toLibrary(camera), 0, false);
    },
    zoomBy: (delta: number): void =>
      go({ zoom: (going?.to.zoom ?? map.getZoom()) + delta }, buttonMilliseconds, true),
    resetNorth: (): void => go({ bearing: 0, pitch: 0 }, buttonMilliseconds, true),
    camera: (): Camera => ({ ...cameraOf(map), ...(going && fromLibrary(going.to)) }),
    setPadding(padding: Padding): void {
      // The room may have changed with the padding, and the library has not looked yet.
      map.resize();
      map.setPadding(padding);
      if (framed) frame(framed, { animate: false });
    },
    /** The reader took the map: it is no longer ours to keep fitted. */
    taken: (): void => void (framed = undefined)
  };
}

/**
 * Tells of the camera at rest, and whether the reader moved it. A single turn of the wheel zooms without naming
 * itself in any movement (MapLibre 6.17 sets the event from the second turn on): so a wheel or a gesture since
 * the last rest makes the movement the reader's.
 */
function followMovement(map: MapLike, tell: ViewHandlers['move']): void {
  let gesture = false;
  map.on('wheel', () => (gesture = true));
  map.on('move', (event) => {
    if (event.originalEvent) gesture = true;
  });
  map.on('moveend', (event) => {
    const byReader = event.byReader ?? (gesture || Boolean(event.originalEvent));
    gesture = false;
    tell(cameraOf(map), byReader);
  });
}

function seenOn(map: MapLike): SeenMap {
  map.redraw();
  const canvas = map.getCanvas();
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  // Not the library's centre: that stands in the middle of what its padding leaves.
  const { lng, lat } = map.unproject([width / 2, height / 2]);
  return { canvas, centre: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), width, height };
}

function viewOf(map: MapLike, options: ViewOptions): View {
  const { handlers, container } = options;
  let ready = false;
  let destroyed = false;
  const states = regionStates(map, options.regions, () => ready);
  // A destroyed map still ends what it began: nobody is told of that.
  const alive =
    <Given extends unknown[]>(tell: (...given: Given) => void) =>
    (...given: Given): void => {
      if (!destroyed) tell(...given);
    };

  map.on('style.load', () => {
    ready = true;
    states.apply();
  });
  const { taken, ...verbs } = movements(map, options);
  const tellMove = alive(handlers.move);
  followMovement(map, (camera, byReader) => {
    if (byReader) taken();
    tellMove(camera, byReader);
  });
  map.on('movestart', () => delete container.dataset.ready);
  map.on('idle', () => {
    container.dataset.ready = 'true';
    alive(handlers.idle)();
  });
  map.on('webglcontextlost', () => {
    ready = false;
    delete container.dataset.ready;
  });
  followPointer(map, {
    click: alive(handlers.click),
    pick: alive(handlers.pick),
    hover: alive(handlers.hover)
  });
  watchFaults(map, { fault: alive(handlers.fault), restored: alive(handlers.restored) });

  return {
    ...verbs,
    select: states.select,
    highlight: states.highlight,
    setStyle(style) {
      map.setStyle(style);
      // A style that differs little is patched in place, without another `style.load`.
      states.apply();
    },
    seen: () => seenOn(map),
    setTitle: (title) => map.getCanvas().setAttribute('aria-label', title),
    destroy() {
      destroyed = true;
      map.remove();
    }
  };
}

/**
 * Opens the map in its container by the given library. Resolves as soon as the map can be asked for things:
 * what is asked before its style is ready is remembered. Never throws.
 */
export function openView(options: ViewOptions, library: MapLibrary): ViewOutcome {
  const { start } = options;
  try {
    const map = library.createMap({
      container: options.container,
      style: options.style,
      title: options.title,
      camera: 'camera' in start ? toLibrary(start.camera) : undefined,
      bounds: 'bounds' in start ? start.bounds : undefined,
      padding: options.padding,
      reducedMotion: options.reducedMotion()
    });
    return { kind: 'ready', view: viewOf(map, options) };
  } catch (error) {
    if (library.isUnsupported(error)) return { kind: 'unsupported' };
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}
