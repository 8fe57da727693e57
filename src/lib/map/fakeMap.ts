import type {
  LibraryCamera,
  MapEvent,
  MapEventName,
  MapLibrary,
  MapLike,
  MapRequest,
  MovementData
} from './mapLike.ts';

/** A map for tests: it draws nothing, keeps what it was asked, and fires what it is told to. */
export class FakeMap implements MapLike {
  readonly listeners = new Map<MapEventName, ((event: MapEvent) => void)[]>();
  readonly states = new Map<string, Record<string, boolean>>();
  readonly moves: { how: 'jump' | 'ease'; camera: LibraryCamera; byReader: boolean | undefined }[] = [];
  readonly canvas = {
    style: { cursor: '' },
    clientWidth: 400,
    clientHeight: 200,
    setAttribute: (name: string, value: string) => this.attributes.set(name, value)
  } as unknown as HTMLCanvasElement;
  readonly attributes = new Map<string, string>();
  /** Region under the pointer, by layer. */
  under: Record<string, string> = {};
  /** Where was asked last what is there. */
  asked: unknown;
  /** What lines under the pointer carry, by layer. */
  lines: Record<string, Record<string, unknown>> = {};
  /** Listed before the style is ready, as the library does: it then throws when told of a state. */
  sources: string[] = ['regions', 'lines', 'labels'];
  loaded = false;
  zoom = 8;
  removed = false;
  redrawn = 0;
  private easing: MapEvent | undefined;
  readonly request: MapRequest;

  constructor(request: MapRequest) {
    this.request = request;
  }

  fire(name: MapEventName, event: MapEvent = {}): void {
    this.listeners.get(name)?.forEach((listener) => listener(event));
  }

  /** The style is there, with the sources of the regions. */
  load(): void {
    this.sources = ['regions', 'lines', 'labels'];
    this.loaded = true;
    this.fire('style.load');
  }

  on(name: MapEventName, listener: (event: MapEvent) => void): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }
  getSource(id: string): unknown {
    return this.sources.includes(id) ? {} : undefined;
  }
  getLayer(id: string): unknown {
    return this.loaded ? { id } : undefined;
  }
  setFeatureState({ source, id }: { source: string; id: string }, state: Record<string, boolean>): void {
    if (!this.loaded) throw new Error('Style is not done loading.');
    if (!this.sources.includes(source)) throw new Error(`No source ${source}`);
    this.states.set(`${source}/${id}`, state);
  }
  queryRenderedFeatures(
    geometry: unknown,
    { layers }: { layers: string[] }
  ): { properties: Record<string, unknown> }[] {
    return layers.flatMap((layer) => {
      const region = this.under[layer];
      const line = this.lines[layer];
      this.asked = geometry;
      return [...(region ? [{ properties: { region } }] : []), ...(line ? [{ properties: line }] : [])];
    });
  }
  getCanvas(): HTMLCanvasElement {
    return this.canvas;
  }
  redraw(): void {
    this.redrawn += 1;
  }
  /** A degree a hundred pixels, from the north-west corner at 46° E 40° N. */
  unproject([x, y]: [number, number]): { lng: number; lat: number } {
    return { lng: 46 + x / 100, lat: 40 - y / 100 };
  }
  getCenter(): { lng: number; lat: number } {
    return { lng: 46.3, lat: 39.7 };
  }
  getZoom(): number {
    return this.zoom;
  }
  getBearing(): number {
    return 0;
  }
  getPitch(): number {
    return 0;
  }
  cameraForBounds(): LibraryCamera {
    return { center: { lng: 46, lat: 39 }, zoom: 9 };
  }
  jumpTo(camera: LibraryCamera, eventData?: MovementData): void {
    this.settle();
    this.moves.push({ how: 'jump', camera, byReader: eventData?.byReader });
    this.fire('moveend', { ...eventData });
  }
  /** Goes on until `settle` or another movement, as the library's does. */
  easeTo(camera: LibraryCamera, eventData?: MovementData): void {
    this.settle();
    this.moves.push({ how: 'ease', camera, byReader: eventData?.byReader });
    this.easing = eventData ?? {};
  }
  /** The movement under way is over. */
  settle(): void {
    const ended = this.easing;
    this.easing = undefined;
    if (ended) this.fire('moveend', { ...ended });
  }
  setStyle(): void {
    this.states.clear();
  }
  setPadding(): void {}
  resize(): void {}
  remove(): void {
    this.removed = true;
  }
}

/** A library that makes one fake map, or throws the given error instead. */
export function fakeLibrary(failure?: {
  error: Error;
  unsupported: boolean;
}): MapLibrary & { map(): FakeMap } {
  let map: FakeMap | undefined;
  return {
    createMap(request) {
      if (failure) throw failure.error;
      map = new FakeMap(request);
      return map;
    },
    isUnsupported: () => failure?.unsupported ?? false,
    map() {
      if (!map) throw new Error('No map was made');
      return map;
    }
  };
}
