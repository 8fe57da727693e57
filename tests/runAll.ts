import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSiteIfChanged } from '../src/cli/buildSite.ts';
import { findChromium } from './chromium.ts';
import { addCounts, countsLine, playwrightCounts, vitestCounts, type Counts } from './counts.ts';

// `npm test`: every test there is, both runners, one count.
const results = 'test-results';
const minute = 60_000;

type Runner = {
  name: string;
  args: string[];
  report: string;
  read: (text: string, status: number | null) => Counts;
  limitMinutes: number;
};

const runners: Runner[] = [
  {
    name: 'vitest',
    args: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    report: `${results}/vitest.json`,
    read: vitestCounts,
    limitMinutes: 10
  },
  {
    name: 'playwright',
    args: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts'],
    report: `${results}/playwright.json`,
    read: playwrightCounts,
    // Longer than the config's own globalTimeout, which ends a run in order.
    limitMinutes: 25
  }
];

const total = await prepare().then(
  () => runners.map(run).reduce(addCounts),
  (error: unknown): Counts => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${countsLine(total)}`);

/** The site that is tested, and the browser it is tested in: without them nothing is worth running. */
async function prepare(): Promise<void> {
  const { executablePath } = await findChromium();
  console.log(`Browser: ${executablePath}`);
  await buildSiteIfChanged();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
}

function run({ name, args, report, read, limitMinutes }: Runner): Counts {
  console.log(`\n${name}`);
  const output = name === 'vitest' ? [`--outputFile.json=${report}`] : [];
  const ended = spawnSync(process.execPath, [...args, ...output], {
    stdio: 'inherit',
    timeout: limitMinutes * minute
  });
  try {
    return read(readFileSync(report, 'utf8'), ended.status);
  } catch (error) {
    const end = ended.error?.message ?? ended.signal ?? `status ${ended.status}`;
    console.error(`${name} left no readable report (${end}): ${error instanceof Error ? error.message : ''}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
