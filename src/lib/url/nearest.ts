/** A way to write an address, and the page it leads to or should. */
export interface Spelling {
  path: string;
  page: string;
}

/** Longer texts are not compared: a hostile path of 100 KB must not cost a quadratic comparison. */
const longestCompared = 120;

/**
 * The pages whose spellings are nearest to the path asked for, best first, each once, at most `most`, none further than a third of
 * its letters (edits of single letters). Case and accents do not count. Ties keep the order given.
 */
export function nearestPages(asked: string, spellings: readonly Spelling[], most = 3): string[] {
  const wanted = folded(asked);
  if (wanted.length > longestCompared) return [];
  const near = spellings
    .map(({ path, page }) => ({ page, distance: editDistance(wanted, folded(path)) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .toSorted((one, other) => one.distance - other.distance);
  // What is clearly nearer stands alone: beside it a far cry is noise.
  const least = near[0]?.distance ?? 0;
  const nearly = near.filter(({ distance }) => distance <= least + 1);
  return [...new Set(nearly.map(({ page }) => page))].slice(0, most);
}

function folded(text: string): string {
  let decodedText = text;
  try {
    decodedText = decodeURIComponent(text);
  } catch {
    // A malformed % is compared as it stands.
  }
  return decodedText
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '');
}

/** Levenshtein's distance, two rows. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
