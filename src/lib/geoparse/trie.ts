/**
 * Keys over UTF-16 units in an open-addressed hash of edges (node, unit) → node, all typed arrays. Chosen over a word
 * scan with a Map because names of several words need no second look and a mismatch costs one probe, not a substring;
 * over a dense table because four alphabets and tens of thousands of keys would make that table mostly empty.
 */
export class Trie {
  readonly #edges: Int32Array;
  readonly #targets: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param keys distinct, not empty; a key's value is its index. */
  constructor(keys: readonly string[]) {
    const most = keys.reduce((sum, key) => sum + key.length, 1);
    this.#mask = 2 ** Math.ceil(Math.log2(most * 2 + 2)) - 1;
    this.#edges = new Int32Array((this.#mask + 1) * 2);
    this.#targets = new Int32Array(this.#mask + 1);
    this.#values = new Int32Array(most).fill(-1);
    let nodes = 1;
    keys.forEach((key, value) => {
      let node = 0;
      for (let at = 0; at < key.length; at += 1) {
        const slot = this.#slot(node, key.charCodeAt(at));
        if (this.#targets[slot] === 0) {
          this.#edges[slot * 2] = node;
          this.#edges[slot * 2 + 1] = key.charCodeAt(at);
          this.#targets[slot] = nodes++;
        }
        node = this.#targets[slot] ?? 0;
      }
      this.#values[node] = value;
    });
  }

  /** The node reached from `node` (0 is the root) by one unit, or 0. */
  step(node: number, unit: number): number {
    return this.#targets[this.#slot(node, unit)] ?? 0;
  }

  /** The index of the key that ends at a node, or -1. */
  valueAt(node: number): number {
    return this.#values[node] ?? -1;
  }

  #slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; this.#targets[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#edges[slot * 2] === node && this.#edges[slot * 2 + 1] === unit) break;
    }
    return slot;
  }
}
