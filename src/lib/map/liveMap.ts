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
export interface LiveMap extends Omit<View, 'setStyle' | 'setTitle' | 'destroy'> {
  /** The address decides: its camera if it has one, else the bounds. */
  follow(bounds: Bounds, options: { animate: boolean }): void;
  /** The fragment changed within the page: a camera is obeyed; a link to a place in the text leaves the map to the text. */
  readdress(bounds: Bounds): void;
  /** Other colours or another language. Of several asked for at once the last one stands. */
  restyle(look: Look, title: string): Promise<void>;
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
  const { style, fault } = await styleFor(look);
  const { camera } = parseFragment(location.hash);
  const outcome = await createView({
    ...options,
    style,
    start: camera ? { camera } : { bounds },
    handlers: { ...handlers, move: (moved, byReader) => byReader && history.moved(moved) }
  });
  if (fault !== undefined) handlers.fault('basemap', fault);
  if (outcome.kind !== 'ready') return outcome;
  return { kind: 'ready', map: liveMap(outcome.view, history, handlers.fault) };
}

function liveMap(view: View, history: CameraHistory, tellFault: ViewHandlers['fault']): LiveMap {
  let asked = 0;
  return {
    ...view,
    follow(bounds, options) {
      const { camera } = parseFragment(location.hash);
      if (camera) view.jump(camera);
      else view.frame(bounds, options);
    },
    readdress(bounds) {
      // The last moves belong to the entry that was left.
      history.cancel();
      const { id, camera } = parseFragment(location.hash);
      if (camera) view.jump(camera);
      else if (!id) view.frame(bounds, { animate: true });
    },
    async restyle(look, title) {
      const mine = ++asked;
      const { style, fault } = await styleFor(look);
      if (mine !== asked) return;
      view.setStyle(style);
      view.setTitle(title);
      if (fault !== undefined) tellFault('basemap', fault);
    },
    keepView: () => history.flush(view.camera()),
    forgetMoves: () => history.cancel(),
    destroy() {
      asked += 1;
      history.cancel();
      view.destroy();
    }
  };
}
