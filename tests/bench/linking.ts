import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readGazetteer } from '../../src/cli/linkCorpus.ts';
import { fold } from '../../src/lib/geoparse/fold.ts';
import type { Gazetteer } from '../../src/lib/geoparse/gazetteer.ts';
import { createLinker } from '../../src/lib/geoparse/linker.ts';
import { AllNames, formsOf } from '../../src/lib/geoparse/names.ts';
import { generateNews } from './generatedNews.ts';

const megabytes = 20;
const rounds = 5;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * How fast the linker reads, beside the fastest kept multi-pattern matcher of npm on the same names: a floor, since that
 * only finds letters, in a text folded for it beforehand; it knows no word boundary, ending, context or language.
 */
export function benchLinking(): void {
  const whole = readGazetteer();
  console.log(
    `Linking ${megabytes} MB of generated news in five languages, in one call; medians of ${rounds} runs, alternating with the matcher’s.\n`
  );
  console.log(
    '| characters a mention | names | linker, MB/s | matcher, MB/s | ratio | mentions | linker’s tables, MB | matcher’s tables, MB | held after linking, MB |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|'
  );
  for (const sparseness of [1, 10]) {
    const text = generateNews(megabytes * 1e6, whole, sparseness);
    const apart = Math.round(text.length / createLinker(whole).link(text).length).toLocaleString('en');
    for (const gazetteer of [cutTo(whole, 1000), whole, grownTo(whole, 20_000)])
      console.log(`| ${[apart, ...compare(gazetteer, text)].join(' | ')} |`);
  }
  console.log('');
}

function compare(gazetteer: Gazetteer, text: string): string[] {
  const names = stemsOf(gazetteer);
  const folded = text.split('\n').map(fold).join('\n');
  const linker = createLinker(gazetteer);
  linker.link(text.slice(0, 1e6));
  // A second one is weighed: words remember the linker that asked last, and linking lets go of the one before.
  const [, linkerBytes] = weigh(() => createLinker(gazetteer));
  const [matcher, matcherBytes] = weigh(() => new AhoCorasick(names));
  matcher.matchInText(folded.slice(0, 1e6));
  const rates: [number[], number[]] = [[], []];
  let mentions = 0;
  for (let round = 0; round < rounds; round += 1) {
    collectGarbage();
    rates[0].push(rate(() => (mentions = linker.link(text).length)));
    collectGarbage();
    rates[1].push(rate(() => matcher.matchInText(folded)));
  }
  const [, heldBytes] = weigh(() => linker.link(text));
  const [ours, theirs] = rates.map(median) as [number, number];
  const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return [
    names.length.toLocaleString('en'),
    ours.toFixed(1),
    theirs.toFixed(1),
    (ours / theirs).toFixed(2),
    mentions.toLocaleString('en'),
    ...[linkerBytes, matcherBytes, heldBytes].map(inMegabytes)
  ];
}

/** What a function makes, and by how much the memory in use grew for it, in bytes. */
function weigh<Made>(make: () => Made): [Made, number] {
  const inUse = () => {
    // The memory of a swept array buffer is given back only by a later collection.
    for (let time = 0; time < 3; time += 1) collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = inUse();
  const made = make();
  return [made, inUse() - before];
}

/** Megabytes a second. */
function rate(run: () => unknown): number {
  const start = performance.now();
  run();
  return (megabytes * 1000) / (performance.now() - start);
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** A gazetteer of one region and as many of the places as have together about so many names. */
function cutTo(gazetteer: Gazetteer, most: number): Gazetteer {
  const regions = gazetteer.regions.filter(({ region }) => region === 'aghdam');
  const withPlaces = (count: number) => ({ regions, outside: [], places: gazetteer.places.slice(0, count) });
  let least = 0;
  let many = gazetteer.places.length;
  while (many - least > 1) {
    const middle = Math.floor((least + many) / 2);
    if (stemsOf(withPlaces(middle)).length > most) many = middle;
    else least = middle;
  }
  return withPlaces(least);
}

/** A gazetteer with invented names beside its own, each of the halves of two, until it has so many. */
function grownTo(gazetteer: Gazetteer, least: number): Gazetteer {
  const halves = gazetteer.places.flatMap(({ names }) => names).filter((name) => name.length > 5);
  const invent = (at: number) => {
    const one = halves[at % halves.length]!;
    const other = halves[(at + 1 + Math.floor(at / halves.length)) % halves.length]!;
    return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
  };
  const withInvented = (count: number): Gazetteer => {
    const names = Array.from({ length: count }, (_, at) => invent(at));
    const place = {
      id: 'invented',
      region: 'lachin',
      clarity: 'small',
      settlement: true,
      lake: false
    } as const;
    return { ...gazetteer, places: [...gazetteer.places, { ...place, names }] };
  };
  let count = 0;
  for (let missing = least; missing > 0; missing = least - stemsOf(withInvented(count)).length)
    count += Math.ceil(missing / 2);
  return withInvented(count);
}

/** The spellings of the names that are sought, each once. */
const stemsOf = (gazetteer: Gazetteer) => [
  ...new Set([...formsOf(new AllNames(gazetteer))].map(({ stem }) => stem))
];
