import type { Selection } from '#lib/data/selection.ts';
import type { Bounds } from '#lib/data/region.ts';

declare global {
  namespace App {
    /** What every page tells the map: what is selected, and what to frame. */
    interface PageData {
      selection?: Selection;
      frame?: Bounds;
    }
  }
}

declare module 'virtual:palette.css' {}

declare global {
  interface ImportMetaEnv {
    /** URL of a MapLibre style that replaces the embedded basemap. */
    readonly PUBLIC_BASEMAP_STYLE?: string;
  }
}

export {};
