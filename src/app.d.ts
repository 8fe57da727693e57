import type { Selection } from '#lib/data/selection.ts';

declare global {
  namespace App {
    /** What every page tells the map: what is selected. */
    interface PageData {
      selection?: Selection;
    }
  }
}

declare module 'virtual:palette.css' {}
declare module 'virtual:themes.css' {}

declare global {
  interface ImportMetaEnv {
    /** URL of a MapLibre style that replaces the embedded basemap. */
    readonly PUBLIC_BASEMAP_STYLE?: string;
  }
}

export {};
