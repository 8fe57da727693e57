import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const systemNames = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** Where Chrome and Chromium are installed on systems that do not put them on the search path. */
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * Flags under which a Chromium without a graphics card draws WebGL 2 (by SwiftShader) and asks nobody anything.
 * Without a sandbox because continuous integration runs as root; the tests open this site only.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // No name but this machine's resolves, so a request to elsewhere fails at once, without the network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/** A browser to start: the program, and what its environment needs besides ours. */
export type Chromium = { executablePath: string; env: Record<string, string> };

const nothingFound =
  'No browser for the tests: install chromium (Debian: apt install chromium) or Google Chrome, or name one in CHROMIUM_PATH';

/**
 * Finds the browser that the tests run in: CHROMIUM_PATH, else a system Chromium or Chrome, else the one in the
 * package @sparticuz/chromium.
 * @throws Error of one line that says what to install
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program: let it name a Chromium or Chrome`);
  }
  const installed = onSearchPath() ?? systemPlaces.find(isProgram);
  if (installed) return { executablePath: installed, env: {} };
  // The package holds a program for Linux on x64 alone.
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error(nothingFound);
}

function onSearchPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => systemNames.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The packaged browser, unpacked once and kept with the other packages. */
async function packaged(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  };
  const kept = join(process.cwd(), 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(kept)) await unpack(kept);
  // The package brings the libraries it is linked with, for machines that have none of a browser's.
  const libraries = [process.env['LD_LIBRARY_PATH'], join(kept, 'al2023/lib')].filter(Boolean).join(':');
  return { executablePath: join(kept, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}

/**
 * Unpacks into a new folder and renames it when whole: the package would take a half-written program, or
 * somebody else's in the shared temporary folder, for its own.
 */
async function unpack(kept: string): Promise<void> {
  await mkdir(join(kept, '..'), { recursive: true });
  const fresh = await mkdtemp(`${kept}-`);
  const shared = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await Promise.all([
      chromium.executablePath(),
      inflate(join(process.cwd(), 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    ]);
    await rename(fresh, kept).catch(async (error: unknown) => {
      // Another test run was faster: its copy is as good.
      if (!existsSync(kept)) throw error;
      await rm(fresh, { recursive: true });
    });
  } finally {
    if (shared === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = shared;
  }
}
