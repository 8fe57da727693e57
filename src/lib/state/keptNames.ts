import { isWhoseNames, type WhoseNames } from '#lib/data/whoseNames.ts';

const key = 'names';

/** Keeps whose names head the map, in this browser only; undefined forgets. A browser that keeps nothing is no fault. */
export function keepNames(names: WhoseNames | undefined): void {
  try {
    if (names) localStorage.setItem(key, names);
    else localStorage.removeItem(key);
  } catch {
    // Storage is denied or full: the reader chooses again next time.
  }
}

/** Whose names the reader chose in this browser, if any. */
export function keptNames(): WhoseNames | undefined {
  try {
    const kept = localStorage.getItem(key);
    return isWhoseNames(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
