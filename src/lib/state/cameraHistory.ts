import type { Camera } from '#lib/url/camera.ts';
import { withCamera } from '#lib/url/fragment.ts';

/** At most one write in this time: browsers refuse more than a hundred in half a minute. */
const intervalMilliseconds = 1000;

/** What the history needs of the browser; tests bring their own. */
export interface HistoryPlace {
  hash(): string;
  replaceHash(hash: string): void;
}

/**
 * The browser's own address bar. `history.state` is handed on untouched: the router keeps its indices there.
 * The router's own shallow `goto` would cancel a navigation under way and take the focus.
 */
const browserPlace: HistoryPlace = {
  hash: () => location.hash,
  replaceHash: (hash) =>
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash && `#${hash}`}`)
};

/** Writes the camera into the present history entry: never a new one, at most once a second, the last move for certain. */
export class CameraHistory {
  #place: HistoryPlace;
  #pending: Camera | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HistoryPlace = browserPlace) {
    this.#place = place;
  }

  /** The reader moved the map. */
  moved(camera: Camera): void {
    this.#pending = camera;
    this.#timer ??= setTimeout(() => this.flush(), intervalMilliseconds);
  }

  /** Writes now: before another page is opened, so that Back finds this view again. */
  flush(camera: Camera | undefined = this.#pending): void {
    this.cancel();
    if (!camera) return;
    const hash = withCamera(this.#place.hash(), camera);
    if (`#${hash}` !== this.#place.hash()) this.#place.replaceHash(hash);
  }

  /** Forgets what is not yet written: after Back, the entry it belonged to is no longer the present one. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = undefined;
  }
}
