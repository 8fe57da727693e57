import { fold, kindOf, sentenceEnd } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { endsSentence } from './words.ts';

const listUnits = 60;

/** Whether a stretch goes on a list of which the last mention is a part: nothing but commas, numbers and joining words between. */
export function isListed(
  text: string,
  start: number,
  lastEnd: number | undefined,
  { joining }: Grammar
): boolean {
  if (lastEnd === undefined || start - lastEnd > listUnits) return false;
  const between = text.slice(lastEnd, start);
  if (!/^[^.!?…:։\n]*$/u.test(between)) return false;
  const parts = between.split(/[\s,;'’«»“”"„՝()–—-]+/u).filter((part) => part !== '');
  const marked = /[,;՝(–—-]/u.test(between) || parts.length > 0;
  return marked && parts.every((part) => /^\p{N}+$/u.test(part) || joining.has(fold(part)));
}

/** Whether a stretch stands within a sentence that has begun before it. */
export function isOpenSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 8); at -= 1) {
    const character = text.charAt(at);
    if (kindOf(character) & sentenceEnd) return !endsSentence(text, at);
    if (/[\p{L}\p{N}]/u.test(character)) return true;
  }
  return false;
}
