import { addProtocol, GPUInitializationError, Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapLibrary, MapLike, MapRequest } from './mapLike.ts';
import { frameMaxZoom, openView } from './openView.ts';
import type { ViewOptions, ViewOutcome } from './openView.ts';
import { pmtilesProtocol } from './pmtilesProtocol.ts';

export type { FaultKind, Padding, View, ViewHandlers, ViewOptions, ViewOutcome } from './openView.ts';

// Without it MapLibre 6 looks for its worker beside the bundle: a blank map, in production only.
setWorkerUrl(workerUrl);
addProtocol('pmtiles', pmtilesProtocol());

/** Farther out the world repeats; nearer in the data say no more. */
const zooms = { minZoom: 2, maxZoom: 16 };

function createMap({ container, style, title, camera, bounds, padding, reducedMotion }: MapRequest): MapLike {
  const map = new LibreMap({
    ...zooms,
    ...camera,
    container,
    style,
    locale: { 'Map.Title': title },
    // The page has its own line of credit, always visible; the address is the page's own affair.
    attributionControl: false,
    hash: false,
    fadeDuration: reducedMotion ? 0 : 200,
    reduceMotion: reducedMotion,
    // Styles are checked by tests; in the browser the check costs the first view.
    validateStyle: false
  });
  map.setPadding(padding);
  if (bounds) map.fitBounds(bounds, { animate: false, maxZoom: frameMaxZoom });
  return map;
}

const library: MapLibrary = {
  createMap,
  isUnsupported: (error) => error instanceof GPUInitializationError
};

/** Opens the live map. The only way in to MapLibre: import this module when the map is wanted, not before. */
export async function createView(options: ViewOptions): Promise<ViewOutcome> {
  return openView(options, library);
}
