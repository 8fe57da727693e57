import { quoted } from '../i18n/quotationMarks.ts';
import type { Language } from '../i18n/languages.ts';

/** A passage as it is taken away, with all that a reader of it has to know; in the reader's words but for the quotation. */
export interface Quotation {
  text: string;
  lang: Language;
  /** The passage's own name: “Passage 2”. */
  name: string;
  title: string;
  publisher: string;
  /** Who the publisher is, as a phrase. */
  publisherLine: string;
  /** The day it was published, in words. */
  published: string;
  /** “Regions mentioned” and the regions. */
  mentions: string;
  /** What became of it, where it no longer stands in its article. */
  former?: string;
  /** Its page here, and the article at its publisher's. */
  address: string;
  original: string;
  rights: string;
}

const present = (part: string | undefined): part is string => part !== undefined && part !== '';

/** Who published what and when, and who that is: without colons, which languages set differently. */
function credit({ title, lang, name, publisher, publisherLine, published }: Quotation) {
  return {
    source: `${publisher}, ${published} — ${quoted(title, lang)}, ${name}`,
    publisher: `${publisher} — ${publisherLine}`
  };
}

/** A passage as plain text: its words in the marks of its own language, then who, what, when and where. */
export function plainQuotation(quotation: Quotation): string {
  const { text, lang, former, mentions, address, original, rights } = quotation;
  const { source, publisher } = credit(quotation);
  const about = [source, publisher, former, mentions, address, original, rights].filter(present);
  return `${quoted(text, lang)}\n\n${about.join('\n')}\n`;
}

/** Text that Markdown (CommonMark) is to show as it is. */
export const escapedMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\s*)([#+-])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');

/** A passage as a Markdown block quotation with its source as links. */
export function markdownQuotation(quotation: Quotation): string {
  const { text, lang, title, name, publisher, published, address, original } = quotation;
  const link = (words: string, href: string) => `[${escapedMarkdown(words)}](<${href}>)`;
  const source = `${escapedMarkdown(`${publisher}, ${published}`)} — ${link(quoted(title, lang), original)}, ${link(name, address)}`;
  const quote = [...escapedMarkdown(quoted(text, lang)).split('\n'), '', `— ${source}`];
  const about = [credit(quotation).publisher, quotation.former, quotation.mentions, quotation.rights];
  return `${quote.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n${about.filter(present).map(escapedMarkdown).join('\n\n')}\n`;
}
