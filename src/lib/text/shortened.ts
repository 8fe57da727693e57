const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text of at most `most` UTF-16 units, cut between words with an ellipsis where it was longer. Runs of space become one; no-break spaces stay. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (flat.length <= most) return flat;
  let kept = '';
  for (const { segment } of segmenter.segment(flat)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}
