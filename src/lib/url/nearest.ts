/** What a path that leads nowhere may have meant. */
export interface Suggestion {
  path: string;
  /** Edits needed to turn what was asked into it; 0 is the same but for case or accents. */
  distance: number;
}

/** Longer texts are not compared: a hostile path of 100 KB must not cost a quadratic comparison. */
const longestCompared = 120;

/**
 * The candidate paths nearest to the one asked for, best first, at most `most`, none further than half its letters.
 * Letters are compared without case and accents. Ties keep the order of the candidates.
 */
export function nearestPaths(asked: string, candidates: readonly string[], most = 3): Suggestion[] {
  const wanted = folded(asked);
  if (wanted.length > longestCompared) return [];
  return candidates
    .map((path) => ({ path, distance: editDistance(wanted, folded(path)) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 2))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most);
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
