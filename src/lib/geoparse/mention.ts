import type { Translated } from '../i18n/languages.ts';

/** The rule that decided a mention; the reader is told in words by `reason`. */
export type Rule = string;

/** A stretch of text that names a region, or a place inside one. */
export interface Mention {
  /** Slug of the region. */
  region: string;
  /** UTF-16 offset within the text given, inclusive. */
  start: number;
  /** UTF-16 offset within the text given, exclusive. */
  end: number;
  /** text.slice(start, end), exactly. */
  surface: string;
  /** `region`: the region, its town of the same name, or a public thing named after it; `inside`: a place inside it. */
  kind: 'region' | 'inside';
  /** For `inside`: the id of the place in the gazetteer. */
  via?: string;
  rule: Rule;
  /** Why, in words, in the five languages. */
  reason: Translated;
  /** 0 to 1. */
  confidence: number;
}
