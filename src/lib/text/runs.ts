import type { Mention } from '../geoparse/mention.ts';

/** A run of text, with the mention it is where it is one. */
export interface MentionRun {
  text: string;
  mention?: Mention;
}

/**
 * Cuts a text into runs at its mentions (UTF-16 offsets, sorted, disjoint): joined again they are the text, to the letter.
 * Throws where a mention lies outside the text, overlaps the one before it or does not hold its surface.
 */
export function runsOf(text: string, mentions: readonly Mention[]): MentionRun[] {
  const runs: MentionRun[] = [];
  let done = 0;
  for (const mention of mentions) {
    const surface = text.slice(mention.start, mention.end);
    if (mention.start < done || mention.end > text.length || surface === '' || surface !== mention.surface)
      throw new Error(
        `mention ${mention.start}–${mention.end} («${mention.surface}») does not fit the text there: «${surface}»`
      );
    if (mention.start > done) runs.push({ text: text.slice(done, mention.start) });
    runs.push({ text: surface, mention });
    done = mention.end;
  }
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
}

/** The text that runs make, joined again. */
export function textOf(runs: readonly { text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
