import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** Folders that a build or an installation makes; a fresh checkout has none of them. */
const made = /^(node_modules|build|\.svelte-kit|test-results)\b/;
const topLevel =
  /^(src|geo|public|tests|\.ci|\.github)\/|^(package\.json|vite\.config\.ts|eslint\.config\.js|LICENSE|\.node-version)$/;
/** What is shown as typed: code spans, and blocks, indented by four. */
const typed = [...readme.matchAll(/`([^`\n]+)`|^ {4}(.+)$/gm)]
  .map((match) => match[1] ?? match[2] ?? '')
  .join('\n');

const inCode = [...readme.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
const linked = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
const paths = [...new Set([...inCode, ...linked])].filter((text) => topLevel.test(text) && !made.test(text));
const commands = [
  ...new Set([...typed.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z]+)/g)].map((match) => match[1] ?? ''))
];

test('the README names paths and commands', () => {
  expect(paths.length).toBeGreaterThan(10);
  expect(commands).toEqual(expect.arrayContaining(['start', 'test', 'ci']));
});

test.each(paths)('%s exists', (path) => {
  // A part in braces or a star stands for any name: the folder before it has to be there.
  const fixed = path.split(/[{<*…]/, 1)[0] ?? '';
  expect(existsSync(fixed === path ? path : fixed.slice(0, fixed.lastIndexOf('/')))).toBe(true);
});

test.each(commands.filter((command) => !['ci', 'install'].includes(command)))(
  'npm has the command %s',
  (command) => {
    expect(scripts).toHaveProperty(command);
  }
);
