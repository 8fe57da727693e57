import type { TileLayer } from './feature.ts';

/** The day of the OpenStreetMap data. */
const dataDay = '2021-08-06';

/** What the archive says of itself, as TileJSON names it. */
export function describeLayers(layers: TileLayer[]): Record<string, unknown> {
  return {
    name: 'Armenia–Azerbaijan border regions',
    description: 'OpenStreetMap within 44.5–47.5° E, 38.7–40.8° N; land of the world from Natural Earth',
    attribution: '© OpenStreetMap contributors',
    version: dataDay,
    type: 'baselayer',
    format: 'pbf',
    vector_layers: [...new Set(layers.map(({ name }) => name))].map((name) =>
      describeLayer(layers.filter((layer) => layer.name === name))
    )
  };
}

/** One entry of `vector_layers`; the world's and the box's layer of one name are one. */
function describeLayer(same: TileLayer[]): Record<string, unknown> {
  const fields: Record<string, string> = {};
  for (const { properties } of same.flatMap(({ features }) => features))
    for (const [key, value] of Object.entries(properties))
      fields[key] = typeof value === 'number' ? 'Number' : 'String';
  return {
    id: same[0]?.name,
    minzoom: Math.min(...same.map(({ minZoom }) => minZoom)),
    maxzoom: Math.max(...same.map(({ maxZoom }) => maxZoom)),
    fields
  };
}
