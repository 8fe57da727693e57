import { createContext } from 'svelte';
import type { Language } from './languages.ts';
import type { Messages } from './en.ts';

/** The page's language and its words; both change when the reader changes the language, so read them where they are used. */
export interface Speech {
  readonly lang: Language;
  readonly words: Messages;
}

export const [getSpeech, setSpeech] = createContext<Speech>();
