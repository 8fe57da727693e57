import type { Gazetteer } from '#lib/geoparse/gazetteer.ts';
import { createLinker, type Linker } from '#lib/geoparse/linker.ts';
import type { Mention } from '#lib/geoparse/mention.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** A text to link; no language: told from the text. */
export interface LinkRequest {
  text: string;
  lang: Language | undefined;
}

/** Its mentions, and the language that it was read in. */
export interface LinkAnswer {
  mentions: Mention[];
  lang: Language;
}

let linker: Promise<Linker> | undefined;

/** Links a text with the site’s gazetteer, which is fetched for the first one. Rejects where it cannot be had; the next call tries again. */
export async function linkText({ text, lang }: LinkRequest): Promise<LinkAnswer> {
  linker ??= loadLinker();
  try {
    const { link, languageOf } = await linker;
    const readIn = lang ?? languageOf(text);
    return { mentions: link(text, readIn), lang: readIn };
  } catch (error) {
    linker = undefined;
    throw error;
  }
}

async function loadLinker(): Promise<Linker> {
  const response = await fetch('/gazetteer.json');
  if (!response.ok) throw new Error(`gazetteer.json: HTTP ${response.status}`);
  return createLinker((await response.json()) as Gazetteer);
}
