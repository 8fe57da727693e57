import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PassagesFile } from '../lib/data/article.ts';
import { addPassages } from '../lib/text/passageRecords.ts';

/**
 * Gives every paragraph of an article that has no passage one, with the next free id:
 *     node src/cli/passages.ts src/content/articles/{article}
 * Passages that stand in passages.json are left as they are; what the text no longer holds is for a person to mark.
 */
const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node src/cli/passages.ts src/content/articles/{article}\n');
  process.exit(2);
}
const file = join(folder, 'passages.json');
const former = existsSync(file) ? v.parse(PassagesFile, JSON.parse(readFileSync(file, 'utf8'))) : [];
const records = addPassages(readFileSync(join(folder, 'text.txt'), 'utf8'), former);
writeFileSync(file, `${JSON.stringify(records, null, 2)}\n`);
process.stdout.write(`${file}: ${records.length - former.length} added, ${former.length} kept\n`);
