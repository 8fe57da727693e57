import type { MapLike } from './mapLike.ts';

/** Sources whose features carry the region's slug as their id. */
const sources = ['regions', 'lines', 'labels'] as const;

/** What is selected and looked at, kept apart from the map so that a new style can be told of it again. */
export interface RegionStates {
  select(regions: readonly string[]): void;
  highlight(region: string | null): void;
  /** Tells the map everything again: after its style is ready, changed, or rebuilt on a restored context. */
  apply(): void;
}

/** Remembers states asked for before the sources are there: `ready` says when the map can take them. */
export function regionStates(map: MapLike, regions: readonly string[], ready: () => boolean): RegionStates {
  let selected: ReadonlySet<string> = new Set();
  let highlighted: string | null = null;

  function tell(region: string): void {
    const isSelected = selected.has(region);
    const state = {
      selected: isSelected,
      dimmed: selected.size > 0 && !isSelected,
      hover: region === highlighted
    };
    for (const source of sources) {
      if (map.getSource(source)) map.setFeatureState({ source, id: region }, state);
    }
  }

  function apply(): void {
    if (ready()) regions.forEach(tell);
  }

  return {
    select(asked) {
      selected = new Set(asked);
      apply();
    },
    highlight(region) {
      if (region === highlighted) return;
      highlighted = region;
      apply();
    },
    apply
  };
}
