import { parsers } from 'prettier/plugins/html';

/** An element or a text of a page. Attributes and texts are decoded; comments are left out. */
export type Markup = Element | { text: string };

export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Markup[];
}

/** What Prettier's HTML parser gives, as far as it is read here; its types say `any`. */
interface ParsedNode {
  kind: string;
  name?: string;
  value?: string | null;
  attrs?: { name: string; value: string | null }[];
  children?: ParsedNode[];
}
const parse = parsers.html.parse as unknown as (text: string, options: { parser: 'html' }) => ParsedNode;

/** Texts in which `&` means itself. */
const rawText = new Set(['script', 'style']);
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Reads a whole page.
 * @returns its `<html>` element
 * @throws Error where elements are not closed as they were opened, or an entity is none that the site writes
 */
export function readMarkup(html: string): Element {
  const root = parse(html, { parser: 'html' }).children?.find(({ name }) => name === 'html');
  if (!root) throw new Error('there is no <html>');
  return element(root);
}

function element({ name = '', attrs = [], children = [] }: ParsedNode): Element {
  const read = rawText.has(name) ? (text: string) => text : decoded;
  return {
    name,
    attributes: new Map(attrs.map((attribute) => [attribute.name, decoded(attribute.value ?? '')])),
    children: children.flatMap((child): Markup[] => {
      if (child.kind === 'element') return [element(child)];
      return child.kind === 'text' ? [{ text: read(child.value ?? '') }] : [];
    })
  };
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (entity, decimal, hexadecimal, word) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(String(hexadecimal), 16));
    const character = named[String(word)];
    if (character === undefined) throw new Error(`${entity} is no entity that the site writes`);
    return character;
  });
}

/** The element and all elements in it, in the order of the page. */
export function* elementsOf(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) if (!('text' in child)) yield* elementsOf(child);
}

/** The elements of a name within another, itself included. */
export function all(root: Element, name: string): Element[] {
  return [...elementsOf(root)].filter((one) => one.name === name);
}

/** All text in an element, as it stands. */
export function rawTextOf(root: Element): string {
  return root.children.map((child) => ('text' in child ? child.text : rawTextOf(child))).join('');
}

/** The text of an element as a reader sees it: spaces of the source together, none at the ends; hard spaces stay. */
export function textOf(root: Element): string {
  return rawTextOf(root)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Every text of an element that a reader sees or hears, with its language: the nearest `lang` (the empty one is “unknown”). */
export function* readTexts(root: Element, lang = ''): Generator<{ lang: string; text: string }> {
  if (rawText.has(root.name)) return;
  const own = root.attributes.get('lang') ?? lang;
  for (const name of ['alt', 'aria-label', 'content', 'label', 'placeholder', 'title']) {
    const text = root.attributes.get(name);
    if (text !== undefined) yield { lang: own, text };
  }
  for (const child of root.children) {
    if ('text' in child) yield { lang: own, text: child.text };
    else yield* readTexts(child, own);
  }
}
