import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { arrangePage, mapFiles } from './arrangePage.ts';
import { compressFolder } from './compressFolder.ts';
import { hashInputs } from './hashInputs.ts';

/** The published folder. */
export const buildFolder = 'build';
/** Beside the published folder, not in it: it says from what, and when, the site was last built. */
const stampFolder = '.svelte-kit';
const stampFile = `${stampFolder}/built-from.json`;
const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * Builds the site into `build/` and compresses it.
 * @throws Error when Vite fails; what it printed tells why
 */
export async function buildSite(): Promise<void> {
  const hash = hashInputs('.', process.env);
  const vite = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
  if (vite.status !== 0) throw new Error(`vite build ended with ${vite.signal ?? `status ${vite.status}`}`);
  arrangePages();
  const total = await compressFolder(buildFolder);
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;
  const { files, plainBytes, gzipBytes, brotliBytes } = total;
  console.log(
    `Compressed ${files} files: ${kilobytes(plainBytes)}, gzip ${kilobytes(gzipBytes)}, brotli ${kilobytes(brotliBytes)}`
  );
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ hash, written: writtenAt() }));
}

function arrangePages(): void {
  const files = mapFiles(JSON.parse(readFileSync(manifestFile, 'utf8')) as Parameters<typeof mapFiles>[0]);
  for (const page of globSync(`${buildFolder}/**/*.html`))
    writeFileSync(page, arrangePage(readFileSync(page, 'utf8'), files));
}

/** Builds the site unless `build/` already holds what the present inputs make. */
export async function buildSiteIfChanged(): Promise<void> {
  const stamp = readStamp();
  const current = { hash: hashInputs('.', process.env), written: writtenAt() };
  if (stamp?.hash === current.hash && stamp.written === current.written) return;
  await buildSite();
}

function readStamp(): { hash: unknown; written: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')) as { hash: unknown; written: unknown };
  } catch {
    return undefined;
  }
}

/** When the site in `build/` was written, so that a build by other hands is not taken for ours. */
function writtenAt(): number | undefined {
  return statSync(`${buildFolder}/404.html`, { throwIfNoEntry: false })?.mtimeMs;
}
