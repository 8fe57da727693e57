import { addProtocol, Map as LibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';

// The least that draws the site's map: what the site's own time is measured against.
declare const bareStyle: StyleSpecification;

const query = new URLSearchParams(location.search);
const number = (name: string): number => Number(query.get(name) ?? 0);
const container = document.querySelector<HTMLElement>('#map')!;
container.style.width = `${number('width')}px`;
container.style.height = `${number('height')}px`;

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);
const map = new LibreMap({
  container,
  style: bareStyle,
  center: [number('lon'), number('lat')],
  zoom: number('zoom'),
  attributionControl: false,
  fadeDuration: 200,
  validateStyle: false
});
map.setPadding({
  top: number('top'),
  right: number('right'),
  bottom: number('bottom'),
  left: number('left')
});
map.once('idle', () => performance.mark('map-idle'));
