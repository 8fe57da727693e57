import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the built site is made of, below the project's folder. */
const inputs = [
  'src',
  'geo',
  'public',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json'
];

/**
 * One hash over everything that the built site depends on: the files' names and contents, and the PUBLIC_…
 * settings. Tests and the pipeline's own steps are no part of the site.
 * @param root the project's folder
 * @param settings the environment
 * @returns SHA-256 in hexadecimal; the same on every machine
 */
export function hashInputs(root: string, settings: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesBelow(join(root, input))).filter(isInput)) {
    hash.update(`${relative(root, path).split(sep).join('/')}\0`);
    hash.update(createHash('sha256').update(readFileSync(path)).digest());
  }
  for (const name of Object.keys(settings).sort()) {
    if (name.startsWith('PUBLIC_')) hash.update(`${name}=${settings[name] ?? ''}\0`);
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function isInput(path: string): boolean {
  return !path.endsWith('.test.ts') && !path.includes(`${sep}geo${sep}steps${sep}`);
}
