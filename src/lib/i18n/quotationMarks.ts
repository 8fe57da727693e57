import { shortened } from '../text/shortened.ts';
import type { Language } from './languages.ts';

/** The marks around a quotation in a language, with what stands between them and the words. */
const quotationMarks: Record<Language, { open: string; close: string }> = {
  fr: { open: '«\u00a0', close: '\u00a0»' },
  en: { open: '“', close: '”' },
  hy: { open: '«', close: '»' },
  az: { open: '“', close: '”' },
  ru: { open: '«', close: '»' }
};

/** A text quoted: with its language's marks, unless it opens with one of its own; what is still open at its end is closed. */
export function quoted(text: string, lang: Language): string {
  const { open } = quotationMarks[lang];
  return closed(text.startsWith(open.trim()) ? text : `${open}${text}`, lang);
}

/** A quotation that may have been cut short, closed if it is still open. */
export function closed(text: string, lang: Language): string {
  const { open, close } = quotationMarks[lang];
  const count = (mark: string) => text.split(mark).length - 1;
  return count(open.trim()) > count(close.trim()) ? `${text}${close}` : text;
}

/** A text quoted, of at most `most` UTF-16 units before its closing mark: cut between words where it is longer. */
export function quotedAtMost(most: number, text: string, lang: Language): string {
  return quoted(shortened(text, most - quotationMarks[lang].open.length), lang);
}
