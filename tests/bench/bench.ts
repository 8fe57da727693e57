import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { buildFolder, buildSiteIfChanged } from '../../src/cli/buildSite.ts';
import { createStaticServer } from '../../src/cli/staticServer.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { buildBarePage, shadowFolder } from './bareSite.ts';
import { bytesByKind, kinds } from './bytesByKind.ts';
import { benchLinking } from './linking.ts';
import { mapBox, visit, type Visit } from './visit.ts';

// `npm run bench`: how fast texts are linked; what a first view of a region page weighs and how long it takes, beside a
// bare MapLibre page. `npm run bench -- linking` (or `view`) runs one of them.
const rounds = 9;
const page = '/fr/lachin/';
const camera = { zoom: 8.4, lat: 39.71, lon: 46.3 };

const [only] = process.argv.slice(2);
if (only !== 'view') benchLinking();
if (only === 'linking') process.exit();

await buildSiteIfChanged();
const folder = shadowFolder(buildFolder);
const server = createStaticServer(folder);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
await buildBarePage(folder, origin);
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: chromiumFlags,
  env: { ...process.env, ...env }
});
try {
  await compare(browser);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function compare(opened: Browser): Promise<void> {
  const siteUrl = `${origin}${page}#map=${camera.zoom}/${camera.lat}/${camera.lon}`;
  // The first visit warms the browser and says where the site's map stands; it is not counted.
  const first = await visit(opened, siteUrl, mapBox);
  const query = Object.entries({ ...camera, ...first.seen }).map(([name, value]) => [name, String(value)]);
  const bareUrl = `${origin}/bare/?${new URLSearchParams(query)}`;
  const site: Visit[] = [];
  const bare: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) {
    site.push(await visit(opened, siteUrl, nothing));
    bare.push(await visit(opened, bareUrl, nothing));
  }
  console.log(
    `First view of ${page}, ${opened.browserType().name()} ${opened.version()}, 1440 × 900, software WebGL.\n`
  );
  printBytes(site.at(-1) ?? first, bare.at(-1) ?? first);
  printTimes(site, bare);
}

async function nothing(): Promise<void> {}

function printBytes(site: Visit, bare: Visit): void {
  const [ours, theirs] = [site, bare].map((one) => bytesByKind(folder, one.html, one.transfers));
  console.log(
    '| kind | site, KB (gzip) | requests | bare page, KB (gzip) | requests |\n|---|--:|--:|--:|--:|'
  );
  const cells = (rows: typeof ours, kind: (typeof kinds)[number]): string => {
    const { bytes, requests } = rows?.get(kind) ?? { bytes: 0, requests: 0 };
    return `${(bytes / 1024).toFixed(1)} | ${requests}`;
  };
  for (const kind of kinds) console.log(`| ${kind} | ${cells(ours, kind)} | ${cells(theirs, kind)} |`);
  console.log('');
}

function printTimes(site: Visit[], bare: Visit[]): void {
  const idle = [site, bare].map((visits) => visits.map(({ idleMs }) => idleMs));
  const text = [site, bare].map((visits) => visits.flatMap(({ textMs }) => textMs ?? []));
  const [siteIdle = [], bareIdle = []] = idle;
  const [siteText = [], bareText = []] = text;
  const pairs = siteIdle.map((ms, round) => ms / (bareIdle[round] ?? NaN));
  console.log(`Medians of ${rounds} alternating first visits each (least–most), milliseconds:\n`);
  console.log(
    '| | site | bare page | ratio of medians | median of the pairs’ ratios |\n|---|--:|--:|--:|--:|'
  );
  console.log(`| first contentful paint | ${spread(siteText)} | ${spread(bareText)} | | |`);
  const ratio = (median(siteIdle) / median(bareIdle)).toFixed(2);
  console.log(
    `| map at rest (idle) | ${spread(siteIdle)} | ${spread(bareIdle)} | ${ratio} | ${median(pairs).toFixed(2)} |`
  );
}

function spread(values: number[]): string {
  if (values.length === 0) return '–';
  return `${Math.round(median(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
