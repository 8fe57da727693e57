import type { MapEvent, MapLike } from './mapLike.ts';

/** What failed: the ground, our own shapes and names, the letters, the graphics context, or something else. */
export type FaultKind = 'basemap' | 'regions' | 'glyphs' | 'context-lost' | 'other';

export interface FaultHandlers {
  fault(kind: FaultKind, message: string): void;
  restored(kind: FaultKind): void;
}

const subjectSources = ['regions', 'labels', 'border', 'border-words'];
/** Sources made in memory by the style: that they load says nothing of the archive. */
const madeSources = ['ground', 'veil', 'edges'];

function kindOf(event: MapEvent): FaultKind {
  if (event.sourceId !== undefined) return subjectSources.includes(event.sourceId) ? 'regions' : 'basemap';
  return /\.pbf|glyph/i.test(event.error?.message ?? '') ? 'glyphs' : 'other';
}

/**
 * Tells of each kind of fault once, however many tiles fail, until a tile of that kind loads again.
 * Without a listener MapLibre would write every one to the console.
 */
export function watchFaults(map: MapLike, handlers: FaultHandlers): void {
  const standing = new Set<FaultKind>();

  function raise(kind: FaultKind, message: string): void {
    if (standing.has(kind)) return;
    standing.add(kind);
    handlers.fault(kind, message);
  }

  function clear(kind: FaultKind): void {
    if (standing.delete(kind)) handlers.restored(kind);
  }

  map.on('error', (event) => raise(kindOf(event), event.error?.message ?? 'unknown error'));
  map.on('sourcedata', (event) => {
    if (event.tile && event.sourceId !== undefined && !madeSources.includes(event.sourceId))
      clear(kindOf(event));
  });
  map.on('webglcontextlost', () => raise('context-lost', 'WebGL context lost'));
  map.on('webglcontextrestored', () => clear('context-lost'));
}
