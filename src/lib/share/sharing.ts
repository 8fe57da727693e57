import type { ShareView } from '#lib/data/share.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { ShareWords } from '#lib/i18n/share/en.ts';
import type { MapLink } from '#lib/state/mapLink.svelte.ts';
import type { Perspective } from '#lib/state/perspective.svelte.ts';

/** What a button asks to be shared. */
export interface ShareRequest {
  /** The page, from the site's root. */
  path: string;
  lang: Language;
  perspective: Perspective;
  link: MapLink;
  /** Whether the browser did not let the page copy the link: the reader is to do it by hand. */
  refused: boolean;
}

/** What the parts of the dialog know: what was asked, the words, and what is known of the page. */
export interface Sharing extends ShareRequest {
  words: ShareWords;
  view: ShareView;
}

/** Says, once and to those who listen, what a button did. */
export type Tell = (message: string) => void;
