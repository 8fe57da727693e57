import type { MapShape, Shapes } from '../../data/views.ts';
import type { StyleOptions } from './options.ts';

const always = [{ from: null, to: null }];

function shape(of: Pick<MapShape, 'region' | 'shape' | 'certainty' | 'labelPoint' | 'areaKm2'>): MapShape {
  const [longitude, latitude] = of.labelPoint;
  return {
    ...of,
    validity: always,
    principal: always,
    bounds: [longitude - 0.3, latitude - 0.3, longitude + 0.3, latitude + 0.3]
  };
}

/** The four regions in small, Kelbajar with its two shapes. */
export const sampleShapes: Shapes = {
  principal: [
    shape({
      region: 'syunik',
      shape: 'syunik',
      certainty: 'certain',
      labelPoint: [46.1, 39.4],
      areaKm2: 4482
    }),
    shape({
      region: 'lachin',
      shape: 'lachin',
      certainty: 'certain',
      labelPoint: [46.5, 39.6],
      areaKm2: 1846
    }),
    shape({
      region: 'kelbajar',
      shape: 'kelbajar-core',
      certainty: 'certain',
      labelPoint: [45.9, 40.1],
      areaKm2: 1926
    }),
    shape({ region: 'aghdam', shape: 'aghdam', certainty: 'certain', labelPoint: [47, 40], areaKm2: 1099 })
  ].map((principal) => ({ ...principal, holds: true })),
  context: [
    shape({
      region: 'kelbajar',
      shape: 'kelbajar',
      certainty: 'uncertain',
      labelPoint: [46.1, 40.1],
      areaKm2: 2669
    })
  ]
};

/** Options for tests, with the sample's shapes. */
export function sampleOptions(given: Partial<StyleOptions> = {}): StyleOptions {
  return {
    theme: 'light',
    lang: 'fr',
    archiveUrl: 'http://localhost:4173/basemap.pmtiles',
    archiveMaxZoom: 12,
    glyphsUrl: 'http://localhost:4173/glyphs/{fontstack}/{range}.pbf',
    regions: { url: '/regions.geojson' },
    lines: { url: '/lines.geojson' },
    wordLines: { url: '/words.geojson' },
    shapes: sampleShapes,
    headings: { syunik: 'Syunik', lachin: 'Latchine', kelbajar: 'Kelbajar', aghdam: 'Aghdam' },
    words: {
      notDelimited: 'frontière non délimitée',
      formerOblast: 'ancien oblast',
      dataEnd: 'fin des données'
    },
    box: [44.5, 38.7, 47.5, 40.8],
    ...given
  };
}
