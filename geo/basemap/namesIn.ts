import type { TileLayer } from './feature.ts';

/** Every name that some layers carry, in any language. */
export function namesIn(layers: TileLayer[]): string[] {
  const names = new Set<string>();
  for (const { features } of layers)
    for (const { properties } of features)
      for (const [key, value] of Object.entries(properties))
        if (/^name(_|$)/.test(key)) names.add(String(value));
  return [...names];
}
