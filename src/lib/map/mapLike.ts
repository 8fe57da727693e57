import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds } from '../data/region.ts';

/** Room that panels take from the map, in pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A camera in the map library's own terms. */
export interface LibraryCamera {
  center?: { lng: number; lat: number } | { lon: number; lat: number } | [number, number];
  zoom?: number;
  bearing?: number;
  pitch?: number;
}

/** What an event of the map library may carry; which of it depends on the event. */
export interface MapEvent {
  /** The gesture behind a movement. */
  originalEvent?: unknown;
  /** Ours, passed through by movements that a button asked for. */
  byReader?: boolean;
  /** Ours: the number of the movement that begins or ends. */
  movement?: number;
  point?: { x: number; y: number };
  error?: { message: string };
  /** The source that failed or loaded. */
  sourceId?: string;
  /** Set on data events of a tile or of GeoJSON. */
  tile?: unknown;
}

export type MapEventName =
  | 'style.load'
  | 'idle'
  | 'wheel'
  | 'movestart'
  | 'move'
  | 'moveend'
  | 'click'
  | 'mousemove'
  | 'mouseout'
  | 'error'
  | 'sourcedata'
  | 'webglcontextlost'
  | 'webglcontextrestored';

/** What we pass through a movement to its events. */
export type MovementData = Required<Pick<MapEvent, 'byReader' | 'movement'>>;

/** As much of a MapLibre map as the view uses: what a fake must do in tests. */
export interface MapLike {
  on(event: MapEventName, listener: (event: MapEvent) => void): unknown;
  getSource(id: string): unknown;
  getLayer(id: string): unknown;
  setFeatureState(feature: { source: string; id: string }, state: Record<string, boolean>): unknown;
  queryRenderedFeatures(
    geometry: [number, number] | [[number, number], [number, number]],
    options: { layers: string[] }
  ): { properties: Record<string, unknown> | null }[];
  getCanvas(): HTMLCanvasElement;
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  getBearing(): number;
  getPitch(): number;
  cameraForBounds(bounds: Bounds, options: { maxZoom: number; bearing: number }): LibraryCamera | undefined;
  jumpTo(camera: LibraryCamera, eventData?: MovementData): unknown;
  easeTo(camera: LibraryCamera & { duration?: number }, eventData?: MovementData): unknown;
  setStyle(style: StyleSpecification): unknown;
  setPadding(padding: Padding): unknown;
  resize(): unknown;
  /** Draws at once: what is on the canvas then can be copied. */
  redraw(): unknown;
  unproject(point: [number, number]): { lng: number; lat: number };
  remove(): void;
}

/** What a new map is asked for. */
export interface MapRequest {
  container: HTMLElement;
  style: StyleSpecification;
  /** The map's name for screen readers, in the reader's language. */
  title: string;
  camera: LibraryCamera | undefined;
  bounds: Bounds | undefined;
  padding: Padding;
  reducedMotion: boolean;
}

/** The map library behind the view: the real one, or a fake in tests. */
export interface MapLibrary {
  /** Throws where no map can be drawn. */
  createMap(request: MapRequest): MapLike;
  /** Whether what `createMap` threw means that this browser has no WebGL 2. */
  isUnsupported(error: unknown): boolean;
}
