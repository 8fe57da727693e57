/** Where the map looks: MapLibre's zoom (512-pixel tiles), degrees for the rest. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
  pitch: number;
}

/** Web Mercator ends here; a camera beyond it cannot be shown. */
const maxLatitude = 85.0511;
const maxZoom = 24;
const maxPitch = 85;

const decimal = /^-?\d{1,4}(\.\d{1,12})?$/;

/**
 * Reads `z/lat/lon[/bearing[/pitch]]`, OpenStreetMap's order, in degrees.
 * Anything that is not wholly a camera on the map is `undefined`: never a NaN, never a half-read view.
 * A longitude of another turn of the world (181°) is brought into -180…180; a bearing into -180…180.
 */
export function parseCamera(text: string): Camera | undefined {
  const parts = text.split('/');
  if (parts.length < 3 || parts.length > 5 || !parts.every((part) => decimal.test(part))) return undefined;
  const [zoom, lat, lon, bearing = 0, pitch = 0] = parts.map(Number) as [
    number,
    number,
    number,
    number?,
    number?
  ];
  if (zoom < 0 || zoom > maxZoom || Math.abs(lat) > maxLatitude || Math.abs(lon) > 360) return undefined;
  if (Math.abs(bearing) > 360 || pitch < 0 || pitch > maxPitch) return undefined;
  return { zoom, lat, lon: wrapDegrees(lon), bearing: wrapDegrees(bearing), pitch };
}

/**
 * Writes a camera as `z/lat/lon[/bearing/pitch]`, with as many decimals as a pixel at that zoom can show,
 * two for the zoom; bearing and pitch only when not zero.
 */
export function writeCamera(camera: Camera): string {
  const decimals = Math.min(
    7,
    Math.max(4, Math.ceil((camera.zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10))
  );
  const lon = fixed(wrapDegrees(camera.lon), decimals);
  const base = `${fixed(camera.zoom, 2)}/${fixed(camera.lat, decimals)}/${lon}`;
  const bearing = trimmed(wrapDegrees(camera.bearing));
  const pitch = trimmed(camera.pitch);
  if (bearing === '0' && pitch === '0') return base;
  return pitch === '0' ? `${base}/${bearing}` : `${base}/${bearing}/${pitch}`;
}

function wrapDegrees(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function trimmed(value: number): string {
  return String(Number(fixed(value, 1)));
}
