import type { Language } from '../i18n/languages.ts';
import { isLanguage } from '../i18n/languages.ts';
import type { Mention } from './mention.ts';

/** What a labelled text says is to be found: region, kind and span (UTF-16, end exclusive). */
export interface Label {
  region: string;
  kind: Mention['kind'];
  start: number;
  end: number;
}

/** A text with the mentions that it truly has. */
export interface LabelledText {
  id: string;
  lang: Language;
  /** What makes it plain or hard, in a few words. */
  note: string;
  text: string;
  labels: Label[];
}

const heading = /^## (\S+) · (.+)$/u;
const label = /\[([^[\]]+)\]\(([a-z-]+)(\/inside)?\)/gu;

/**
 * Reads a corpus file: texts under headings `## fr-dev-001 · list of districts`, each mention marked as
 * `[surface](region)` or `[surface](region/inside)`; nothing else stands in square brackets. Throws with every fault
 * of the file, by line.
 */
export function readCorpus(file: string, content: string): LabelledText[] {
  const faults: string[] = [];
  const texts: LabelledText[] = [];
  const blocks = content.split(/^(?=## )/mu);
  let line = 1;
  for (const block of blocks) {
    const [first = '', ...rest] = block.split('\n');
    const [, id = '', note = ''] = heading.exec(first) ?? [];
    const lang = id.split('-')[0];
    if (id === '' && block.trim() !== '')
      faults.push(`${file}:${line}: expected “## id · note”, not “${first}”`);
    else if (id !== '' && !isLanguage(lang))
      faults.push(`${file}:${line}: “${id}” does not begin with a language`);
    else if (isLanguage(lang)) {
      const labelled = readLabels(rest.join('\n').trim());
      if (/[[\]]/u.test(labelled.text)) faults.push(`${file}:${line}: ${id}: a bracket that is no label`);
      if (texts.some((other) => other.id === id)) faults.push(`${file}:${line}: ${id} stands twice`);
      texts.push({ id, lang, note, ...labelled });
    }
    line += block.split('\n').length - 1;
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return texts;
}

function readLabels(marked: string): Pick<LabelledText, 'text' | 'labels'> {
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(label)) {
    const [whole, surface = '', region = '', inside] = match;
    text += marked.slice(done, match.index);
    labels.push({
      region,
      kind: inside === undefined ? 'region' : 'inside',
      start: text.length,
      end: text.length + surface.length
    });
    text += surface;
    done = match.index + whole.length;
  }
  return { text: text + marked.slice(done), labels };
}
