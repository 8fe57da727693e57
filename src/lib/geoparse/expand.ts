/**
 * The spellings a pattern stands for: `K{e,a}lbajar` is Kelbajar and Kalbajar; `S{y,}unik` is Syunik and Sunik.
 * Braces do not nest.
 */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const tails = expand(pattern.slice(close + 1));
  const heads = pattern
    .slice(open + 1, close)
    .split(',')
    .map((choice) => pattern.slice(0, open) + choice);
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
