import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { all, rawTextOf } from './markup.ts';
import { fileOf, type Page } from './pages.ts';

/** The scripts that a page names (preloaded, or imported by its inline script) and those that these cannot do without. */
export function scriptsOf({ root }: Page): string[] {
  const preloaded = all(root, 'link')
    // The live map, asked for behind everything else, is no script of the first view.
    .filter(({ attributes }) => attributes.get('rel') === 'modulepreload' && !attributes.has('fetchpriority'))
    .map(({ attributes }) => attributes.get('href') ?? '');
  const imported = all(root, 'script').flatMap((script) => [
    ...[...rawTextOf(script).matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path = '']) => path),
    script.attributes.get('src') ?? []
  ]);
  const found = new Set<string>();
  const waiting = [...preloaded, ...imported.flat()];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...staticImports(path));
  }
  return [...found].sort();
}

/** What a built script imports before it runs; `import()` is for later. */
function staticImports(path: string): string[] {
  const folder = posix.dirname(path);
  return [...scriptText(path).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, target = '']) =>
    posix.join(folder, target)
  );
}

function scriptText(path: string): string {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`${path} is named and is no file of the site`);
  return readFileSync(file, 'utf8');
}

/** Bytes of scripts as a host sends them, each compressed by gzip at level 9. */
export function gzipBytes(scripts: readonly string[]): number {
  return scripts.reduce((sum, path) => sum + gzipSync(scriptText(path), { level: 9 }).length, 0);
}
