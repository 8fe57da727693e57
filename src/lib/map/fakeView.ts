import { vi } from 'vitest';
import records from '#geo/data/regions.json' with { type: 'json' };
import type { Camera } from '../url/camera.ts';
import { fakeLibrary } from './fakeMap.ts';
import type { FakeMap } from './fakeMap.ts';
import { openView } from './openView.ts';
import type { View, ViewHandlers } from './openView.ts';

/** Where the views of the tests begin. */
export const camera: Camera = { zoom: 10, lat: 39.5, lon: 46.4, bearing: 20, pitch: 30 };
export const padding = { top: 0, right: 0, bottom: 0, left: 0 };

export interface Opened {
  view: View;
  map: FakeMap;
  container: HTMLElement;
  handlers: { [Name in keyof ViewHandlers]: ReturnType<typeof vi.fn<ViewHandlers[Name]>> };
}

/** What a view is opened with, every handler a spy. */
export function viewOptions(reducedMotion = false) {
  return {
    container: { dataset: {} } as HTMLElement,
    style: { version: 8 as const, sources: {}, layers: [] },
    title: 'Carte',
    regions: records.map(({ region }) => region),
    start: { camera },
    padding,
    reducedMotion: () => reducedMotion,
    handlers: {
      click: vi.fn<ViewHandlers['click']>(),
      pick: vi.fn<ViewHandlers['pick']>(),
      hover: vi.fn<ViewHandlers['hover']>(),
      move: vi.fn<ViewHandlers['move']>(),
      idle: vi.fn<ViewHandlers['idle']>(),
      fault: vi.fn<ViewHandlers['fault']>(),
      restored: vi.fn<ViewHandlers['restored']>()
    }
  };
}

/** A view opened over a map that only notes what it is asked. */
export function openFake(reducedMotion = false): Opened {
  const given = viewOptions(reducedMotion);
  const library = fakeLibrary();
  const outcome = openView(given, library);
  if (outcome.kind !== 'ready') throw new Error(outcome.kind);
  return { view: outcome.view, map: library.map(), container: given.container, handlers: given.handlers };
}
