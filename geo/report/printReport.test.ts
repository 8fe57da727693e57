import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { area, feature, featureCollection, intersect, union } from '@turf/turf';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { BoundaryReport } from '#lib/data/report.ts';
import { RegionCollection, type Position } from '#lib/data/region.ts';
import { measureReport, percentOff } from './measureReport.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const regions = v.parse(RegionCollection, read('geo/regions.geojson'));
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...options: string[]) {
  const env = { ...process.env, GEO_SOURCES: join(folder, 'no-sources') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['geo/build.ts', '--report', ...options], {
    cwd: root,
    env,
    encoding: 'utf8'
  });
  return { status, stdout, stderr };
}

function file(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

describe('the committed report', () => {
  const committed = v.parse(BoundaryReport, read('geo/report.json'));

  test('is what the committed regions measure', () => {
    expect(committed).toEqual(measureReport(regions));
  });

  test('has no gap, overlap, stray vertex; the borders as long as they are known to be', () => {
    const kmOf = (pair: string) => committed.borders.find(({ shapes }) => shapes.join() === pair)!.sharedKm;
    expect(kmOf('syunik,lachin')).toBeCloseTo(118, 1);
    expect(kmOf('kelbajar,lachin')).toBeCloseTo(66.2, 1);
    expect(kmOf('syunik,kelbajar')).toBeCloseTo(10.1, 1);
    for (const border of committed.borders)
      expect(border).toMatchObject({
        identicalVertices: true,
        strayVertices: 0,
        overlapSquareMetres: 0,
        gapSquareMetres: 0
      });
    expect(committed.inner).toMatchObject([
      { inner: 'kelbajar-core', outer: 'kelbajar', identicalVertices: true, outsideSquareMetres: 0 }
    ]);
    expect(committed.enclosedSquareMetres).toBe(0);
  });

  test('tells by how much an area is off what is published, and why where that is much', () => {
    const off = committed.shapes.map(({ shape, differencePercent }) => `${shape} ${differencePercent}`);
    expect(off).toEqual(['syunik -0.6', 'kelbajar -12.6', 'kelbajar-core -0.6', 'lachin 0.2', 'aghdam 0']);
    for (const { shape, differencePercent, areaNote } of committed.shapes)
      expect(Math.abs(differencePercent!) <= 1 || areaNote !== null, shape).toBe(true);
  });

  test('percentages are of the nearer end of the range', () => {
    expect([percentOff(99, [100, 200]), percentOff(150, [100, 200]), percentOff(210, [100, 200])]).toEqual([
      -1, 0, 5
    ]);
    expect(Object.is(percentOff(99.999, [100, 100]), 0)).toBe(true);
  });
});

describe('npm run geo -- --report', () => {
  test('prints the committed regions’ report without sources', () => {
    const { status, stdout, stderr } = report();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^kelbajar +2,665\.9 +3,050 +−12\.6 % +628 +1\.8 +1\.5$/m);
    expect(stdout).toMatch(/^syunik – lachin +212 +118\.0 +0 +yes +0 +0$/m);
    expect(stdout).toContain('kelbajar, why the areas differ: This shape has almost');
  });

  test('agrees wholly with its own file; of another it tells what was matched how, and what was not', () => {
    const own = report('--against', 'geo/regions.geojson');
    expect(own.status).toBe(0);
    expect(own.stdout.match(/ id +1\.0000 +0\.000 /g)).toHaveLength(5);
    const aghdam = regions.features.at(-1)!;
    const shifted = aghdam.geometry.coordinates.map((ring) =>
      ring.map(([lon, lat]): Position => [lon, lat + 0.01])
    );
    const other = report(
      '--against',
      file('shifted.geojson', {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: shifted } },
          {
            type: 'Feature',
            id: 'sea',
            properties: {},
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [0, 0],
                  [1, 0],
                  [1, 1],
                  [0, 0]
                ]
              ]
            }
          }
        ]
      })
    );
    const [, iou, km] = /^aghdam +#0 +overlap +([\d.]+) +([\d.]+) /m.exec(other.stdout)!;
    // A shift of 1.112 km moves no place of the edge farther than that from it, and the northernmost just that far.
    expect(Number(km)).toBeCloseTo(1.112, 2);
    const both = featureCollection(
      [aghdam.geometry, { type: 'Polygon' as const, coordinates: shifted }].map((geometry) =>
        feature(geometry)
      )
    );
    expect(Number(iou)).toBeCloseTo(area(intersect(both)!) / area(union(both)!), 4);
    expect(other.stdout).toContain('Shapes with no feature: syunik, kelbajar, kelbajar-core, lachin');
    expect(other.stdout).toContain('Features with no shape: #1 (sea)');
  });

  test.each([
    [
      'a wrong file',
      () => [
        '--against',
        file('bad.geojson', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }, 7] })
      ],
      /^2 faults:\n.*bad\.geojson: #0, geometry: expected .*\n.*: #1, type: expected a Feature\n$/
    ],
    ['no JSON', () => ['--against', file('text.geojson', 'sorry')], /expected JSON/],
    ['no file', () => ['--against', join(folder, 'nowhere')], /expected a file that exists/],
    ['a flag without its file', () => ['--against'], /--against FILE/],
    ['an unknown flag', () => ['--aginst', 'x'], /--against FILE/]
  ])('tells %s, without a trace, with status 1', (_, options, expected) => {
    const { status, stdout, stderr } = report(...options());
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('--against alone is refused', () => {
    expect(() =>
      execFileSync(process.execPath, ['geo/build.ts', '--against', 'x'], { cwd: root, stdio: 'pipe' })
    ).toThrow('--against needs --report');
  });
});
