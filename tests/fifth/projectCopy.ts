import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

/** What the site and its tests are made of; the packages are linked, not copied. */
const parts = ['geo', 'public', 'src', 'tests', 'package.json', 'tsconfig.json', 'vite.config.ts'];

const project = resolve('.');

/** A copy of the project in a folder of its own, to change and build without touching the project. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'fifth-region-'));

  constructor() {
    for (const part of parts) cpSync(join(project, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** The path of a file of the copy. */
  path(file: string): string {
    return join(this.folder, file);
  }

  text(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  json(file: string): unknown {
    return JSON.parse(this.text(file));
  }

  /**
   * Runs node in the copy.
   * @returns what it wrote to stdout
   * @throws Error with all that it wrote, where it ends badly or takes longer than two minutes
   */
  node(args: readonly string[], { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
    const { VITEST: _, NODE_ENV: __, ...inherited } = process.env;
    const ended = spawnSync(process.execPath, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...inherited, ...env },
      input,
      timeout: 120_000
    });
    if (ended.status === 0) return ended.stdout;
    const end = ended.error?.message ?? `status ${ended.status}`;
    throw new Error(`node ${args.join(' ')}: ${end}\n${ended.stdout}\n${ended.stderr}`);
  }

  /** The files in which the copy differs from the project, in order. */
  changedFiles(): string[] {
    const [ours, theirs] = [hashes(project), hashes(this.folder)];
    return [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((file) => ours.get(file) !== theirs.get(file))
      .sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function hashes(root: string): Map<string, string> {
  const files = parts.flatMap((part) => (part.includes('.') ? [part] : filesBelow(join(root, part), root)));
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex')
    ])
  );
}

function filesBelow(folder: string, root: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
