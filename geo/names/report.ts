import { resolve } from 'node:path';
import { directions, nearness, pairsOf, readLocalities } from './measure.ts';

/**
 * Prints how near the transliteration rules come to the names of the gazetteer, per direction: on every second pair, by which the tables
 * were tuned, and on the other half, which they never saw. Run as `node geo/names/report.ts`, with GEO_SOURCES for another folder;
 * `--pairs az ru` also lists the differing names of the half used for tuning.
 */
async function report(sources: string, listed?: string): Promise<void> {
  const records = await readLocalities(sources);
  process.stdout.write('direction  half    pairs  exact  mean distance\n');
  for (const [from, to] of directions) {
    const pairs = pairsOf(records, from, to);
    for (const [half, remainder] of Object.entries({ tuned: 0, unseen: 1 })) {
      const own = pairs.filter((_, index) => index % 2 === remainder);
      const { exact, meanDistance } = nearness(own, from, to);
      const cells = [`${from} → ${to}`.padEnd(10), half.padEnd(7), String(own.length).padStart(5)];
      process.stdout.write(
        `${[...cells, ` ${(exact * 100).toFixed(0)} %`.padStart(6), meanDistance.toFixed(3)].join(' ')}\n`
      );
      if (half === 'tuned' && listed === `${from} ${to}`) list(own, from, to);
    }
  }
}

function list(
  pairs: ReturnType<typeof pairsOf>,
  from: (typeof directions)[0][0],
  to: (typeof directions)[0][1]
): void {
  for (const pair of pairs)
    if (nearness([pair], from, to).exact === 0) process.stdout.write(`  ${pair.given}: ${pair.wanted}\n`);
}

const arguments_ = process.argv.slice(2);
const listed = arguments_[0] === '--pairs' ? arguments_.slice(1, 3).join(' ') : undefined;
await report(resolve(process.env['GEO_SOURCES'] ?? '../shared/geo-sources'), listed);
