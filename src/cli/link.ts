import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createLinker } from '../lib/geoparse/linker.ts';
import { csvHeader, isOutputFormat, outputFormats, writeMentions } from './linkOutput.ts';
import { readGazetteer } from './linkCorpus.ts';
import { readLinkLine } from './linkInput.ts';

/**
 * Links texts: a line of JSON {"id","lang","text"} in (without "lang" the text's language is told from it), a line of JSON {"id","mentions":[…]} out, in the same order.
 *     npm run --silent link < in.jsonl > out.jsonl
 *     npm run --silent link -- --format annotations|csv < in.jsonl
 * A line that cannot be read is told on stderr with its number; the others still come out; the exit status is then 1.
 */
const { format } = parseArgs({ options: { format: { type: 'string', default: 'jsonl' } } }).values;
if (!isOutputFormat(format)) {
  process.stderr.write(`--format ${format} is not known: ${outputFormats.join(', ')}\n`);
  process.exit(2);
}

const linker = createLinker(readGazetteer());

// A reader that has enough (head) closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (format === 'csv') process.stdout.write(csvHeader);
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  const { item, fault } = readLinkLine(line);
  if (fault !== undefined) {
    process.stderr.write(`line ${number}: ${fault}\n`);
    process.exitCode = 1;
    continue;
  }
  const { id, text, lang = linker.languageOf(text) } = item;
  const output = writeMentions(format, { id, text, lang }, linker.link(text, lang));
  if (!process.stdout.write(output)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
