/** The live map as the page uses it: opened once, told what to show, telling what happened. Loaded apart, with the library. */
import type { Bounds } from '../data/region.ts';
import { CameraHistory } from '../state/cameraHistory.ts';
import { parseFragment } from '../url/fragment.ts';
import { styleFor, type Look } from './siteStyle.ts';
import { createView, type Padding, type View, type ViewHandlers } from './view.ts';

export type { Look } from './siteStyle.ts';
export type { FaultKind, Padding } from './view.ts';
export { default as MapControls } from './MapControls.svelte';

export interface LiveMapOptions {
  container: HTMLElement;
  title: string;
  /** All slugs. */
  regions: readonly string[];
  look: Look;
  /** What to show when the address names no view. */
  bounds: Bounds;
  padding: Padding;
  reducedMotion(): boolean;
  handlers: Omit<ViewHandlers, 'move'>;
}

export type LiveMapOutcome =
  { kind: 'ready'; map: LiveMap } | { kind: 'unsupported' } | { kind: 'failed'; error: string };

/** What the page asks of the live map beside the view's own verbs: it keeps the address and the camera together. */
export interface LiveMap extends Omit<View, 'setStyle' | 'destroy'> {
  /** The address decides: its camera if it has one, else the bounds. */
  follow(bounds: Bounds, options: { animate: boolean }): void;
  restyle(look: Look): Promise<void>;
  /** Writes the view into the present history entry, before another is made: Back then finds it again. */
  keepView(): void;
  /** The present entry is no longer the one that the last moves belong to. */
  forgetMoves(): void;
  destroy(): void;
}

/** Opens the live map; says why not where it cannot. Never throws. */
export async function openLiveMap({
  handlers,
  look,
  bounds,
  ...options
}: LiveMapOptions): Promise<LiveMapOutcome> {
  const history = new CameraHistory();
  try {
    const { camera } = parseFragment(location.hash);
    const outcome = await createView({
      ...options,
      style: await styleFor(look),
      start: camera ? { camera } : { bounds },
      handlers: { ...handlers, move: (moved, byReader) => byReader && history.moved(moved) }
    });
    return outcome.kind === 'ready' ? { kind: 'ready', map: liveMap(outcome.view, history) } : outcome;
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}

function liveMap(view: View, history: CameraHistory): LiveMap {
  return {
    ...view,
    follow(bounds, options) {
      const { camera } = parseFragment(location.hash);
      if (camera) view.jump(camera);
      else view.frame(bounds, options);
    },
    async restyle(look) {
      view.setStyle(await styleFor(look));
    },
    keepView: () => history.flush(view.camera()),
    forgetMoves: () => history.cancel(),
    destroy() {
      history.cancel();
      view.destroy();
    }
  };
}
