import { describe, expect, test } from 'vitest';
import type { LineFeature } from '../data/line.ts';
import type { BorderCollection } from '../data/region.ts';
import { mapLines, wordLines } from './mapLines.ts';

function line(id: string, shapes: string[], kind: LineFeature['properties']['kind']): LineFeature {
  return {
    type: 'Feature',
    id,
    bbox: [46, 39, 47, 40],
    properties: {
      origin: 'a-source',
      regions: [],
      shapes,
      kind,
      certainty: 'uncertain',
      adminLevel: null,
      lengthKm: 1
    },
    geometry: {
      type: 'LineString',
      coordinates: [
        [46, 39],
        [47, 40]
      ]
    }
  };
}

const regionOf = (shape: string) => shape.replace('-core', '');
const lines = (...features: LineFeature[]) =>
  mapLines({ features }, regionOf).features.map(({ properties }) => properties);

describe('the lines of the map', () => {
  test('come once for each shape that they bound, with its region', () => {
    expect(lines(line('one', ['kelbajar-core', 'lachin'], 'region-edge'))).toEqual([
      { line: 'one', shape: 'kelbajar-core', region: 'kelbajar', certainty: 'uncertain' },
      { line: 'one', shape: 'lachin', region: 'lachin', certainty: 'uncertain' }
    ]);
  });

  test('are the state border’s in one feature only, or its dashes would be drawn over each other', () => {
    expect(lines(line('one', ['lachin', 'syunik'], 'state-border')).map(({ border }) => border)).toEqual([
      true,
      undefined
    ]);
  });

  test('are there where no region is', () => {
    expect(lines(line('one', [], 'state-border'))).toEqual([
      { line: 'one', certainty: 'uncertain', border: true }
    ]);
  });
});

describe('the lines that words run along', () => {
  test('are the state border, whole, and the former oblast’s edge, made simpler', () => {
    const features = [
      line('one', ['lachin', 'syunik'], 'state-border'),
      line('two', ['lachin'], 'region-edge'),
      line('three', ['kelbajar', 'lachin'], 'former-oblast-edge')
    ];
    const border = { features: [{ geometry: features[0]!.geometry }] } as unknown as BorderCollection;
    const simple = { type: 'LineString' as const, coordinates: [[0, 0]] };
    const found = wordLines(border, { features }, () => simple).features;
    expect(found.map(({ properties, geometry }) => [properties.kind, geometry])).toEqual([
      ['state-border', simple],
      ['former-oblast-edge', simple]
    ]);
  });
});
