import type { Feature, FeatureCollection, Polygon, Position as GeoPosition } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds } from '../../data/region.ts';
import { capitals } from '../labels.ts';
import type { GeoData, StyleOptions } from './options.ts';

/** Tiles hold the world up to here; the coast is overzoomed beyond. */
const worldMaxZoom = 5;

/** Where Web Mercator ends. */
const maxLatitude = 85.051129;

function geojson(data: GeoData): GeoJSONSourceSpecification {
  return { type: 'geojson', data: 'url' in data ? data.url : data.data, promoteId: 'region' };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** One point a region, where its name stands: `region`, `text`, `caption`, `order` (1 is the largest). */
export function regionLabelPoints({
  shapes,
  headings,
  headingLanguages = {},
  captions,
  lang
}: StyleOptions): FeatureCollection {
  const bySize = [...shapes.principal].sort((a, b) => b.areaKm2 - a.areaKm2);
  return collection(
    bySize.map((shape, index) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: shape.labelPoint },
      properties: {
        region: shape.region,
        text: capitals(headings[shape.region] ?? shape.region, headingLanguages[shape.region] ?? lang),
        caption: captions?.[shape.region] ?? '',
        order: index + 1
      }
    }))
  );
}

function ring([west, south, east, north]: Bounds): GeoPosition[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
}

function polygon(coordinates: GeoPosition[][]): Feature<Polygon> {
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates }, properties: {} };
}

/** All the world but the box: a polygon with a hole. */
export function veil(box: Bounds): Feature<Polygon> {
  return polygon([ring([-180, -maxLatitude, 180, maxLatitude]), ring(box).toReversed()]);
}

/**
 * The four edges of the box, each run so that text along it, upright with north up, has the land without data
 * on its `side`: -1 above the line, 1 below.
 */
export function boxEdges([west, south, east, north]: Bounds): FeatureCollection {
  const edge = (side: number, from: GeoPosition, to: GeoPosition): Feature => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [from, to] },
    properties: { side }
  });
  return collection([
    edge(-1, [west, north], [east, north]),
    edge(1, [west, south], [east, south]),
    edge(-1, [west, south], [west, north]),
    edge(-1, [east, north], [east, south])
  ]);
}

/** The embedded basemap: the archive's own zooms inside the box, and its world tiles everywhere. */
export function basemapSources(options: StyleOptions): Record<string, SourceSpecification> {
  const tiles = [`pmtiles://${options.archiveUrl}/{z}/{x}/{y}`];
  return {
    world: { type: 'vector', tiles, minzoom: 0, maxzoom: worldMaxZoom },
    // `minzoom` keeps requests for the wide view to the one source; `bounds` those for tiles that do not exist.
    basemap: {
      type: 'vector',
      tiles,
      minzoom: worldMaxZoom,
      maxzoom: options.archiveMaxZoom,
      bounds: options.box
    },
    ground: { type: 'geojson', data: polygon([ring(options.box)]) },
    veil: { type: 'geojson', data: veil(options.box) },
    edges: { type: 'geojson', data: boxEdges(options.box) }
  };
}

/** What is laid on any basemap: the regions, their names, the border. */
export function subjectSources(options: StyleOptions): Record<string, SourceSpecification> {
  return {
    regions: geojson(options.regions),
    labels: geojson({ data: regionLabelPoints(options) }),
    lines: geojson(options.lines),
    // Words cannot follow every bend of a border on a ridge: theirs are the same lines, smoothed by some pixels.
    'border-words': { ...geojson(options.wordLines), tolerance: 26 }
  };
}
