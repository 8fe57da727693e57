import { readFileSync } from 'node:fs';
import { readCorpusSet } from '../../src/cli/linkCorpus.ts';
import { createLinker } from '../../src/lib/geoparse/linker.ts';
import type { Gazetteer } from '../../src/lib/geoparse/gazetteer.ts';
import { AllNames, formsOf } from '../../src/lib/geoparse/names.ts';
import type { Named } from '../../src/lib/geoparse/named.ts';
import { Recogniser } from '../../src/lib/geoparse/recogniser.ts';

const articleFile = new URL(
  '../../src/content/articles/2021-05-13-lavrov-bayramov/text.txt',
  import.meta.url
);

/**
 * News in the five languages, mixed, of so many bytes of UTF-8: texts of development, and between them sentences of those
 * texts in which no name stands, drawn by a fixed sequence so that mentions stand as close together as in the site’s
 * article (one in some 600 characters; the texts of development themselves, made to test, name a place in every sentence),
 * or, with `sparseness`, so many times as far apart: news at large, of which one text in so many is about the regions.
 */
export function generateNews(bytes: number, gazetteer: Gazetteer, sparseness = 1): string {
  const linker = createLinker(gazetteer);
  const article = readFileSync(articleFile, 'utf8');
  const perMention = (sparseness * article.length) / linker.link(article, 'fr').length;
  const texts = readCorpusSet('development').map(({ text, lang }) => ({
    text,
    mentions: linker.link(text, lang).length
  }));
  const recogniser = new Recogniser(formsOf(new AllNames(gazetteer)));
  const plain = texts
    .flatMap(({ text }) => text.split(/(?<=[.!?։]) +/u))
    .filter((sentence) => sentence.length > 40 && !holdsName(recogniser, sentence));
  const draw = drawer();
  const drawn: string[] = [];
  let [size, units, mentions] = [0, 0, 0];
  while (size < bytes) {
    const isDue = mentions * perMention <= units;
    const next = isDue
      ? texts[Math.floor(draw() * texts.length)]!
      : { text: plain[Math.floor(draw() * plain.length)]!, mentions: 0 };
    drawn.push(next.text);
    size += Buffer.byteLength(next.text) + 1;
    units += next.text.length + 1;
    mentions += next.mentions;
  }
  return drawn.join('\n');
}

function holdsName(recogniser: Recogniser<Named>, text: string): boolean {
  let holds = false;
  recogniser.scan(text, ({ named, end }) => {
    holds ||= named.tier !== 'other';
    return end;
  });
  return holds;
}

/** Numbers from 0 to 1, the same at every run. */
function drawer(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
