import { describe, expect, test } from 'vitest';
import type { LineFeature } from '../data/line.ts';
import { mapLines } from './mapLines.ts';

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

  test('follow the former oblast’s edge in one feature only, for the words along it', () => {
    const former = lines(line('one', ['kelbajar', 'lachin'], 'former-oblast-edge'));
    expect(former.map((properties) => properties.former)).toEqual([true, undefined]);
  });

  test('are there where no region is', () => {
    expect(lines(line('one', [], 'state-border'))).toEqual([
      { line: 'one', certainty: 'uncertain', border: true }
    ]);
  });
});
