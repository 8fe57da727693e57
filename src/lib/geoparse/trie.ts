/** Codes of the letters that keys are made of; fewer than this. */
const mostCodes = 256;

/**
 * Keys over the letters that they use, some hundred, each with a small code. The nodes of the first letter have a row of
 * their own for the second, since nearly every word of a text is asked for two; deeper edges, (node, code) → node, are in
 * an open-addressed hash. All typed arrays. Chosen over a word scan with a Map because names of several words need no
 * second look and a mismatch costs one probe, not a substring; over a dense table because that would be mostly empty.
 */
export class Trie {
  readonly #codes = new Map<number, number>();
  readonly #rows: Int32Array;
  readonly #rowed: number;
  readonly #edges: Int32Array;
  readonly #targets: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param keys distinct, not empty, of fewer than 256 different UTF-16 units; a key's value is its index. */
  constructor(keys: readonly string[]) {
    for (const key of keys) {
      for (let at = 0; at < key.length; at += 1) {
        const unit = key.charCodeAt(at);
        if (!this.#codes.has(unit)) this.#codes.set(unit, this.#codes.size + 1);
      }
    }
    if (this.#codes.size >= mostCodes)
      throw new RangeError(`${this.#codes.size} different letters; 255 are the most`);
    const most = keys.reduce((sum, key) => sum + key.length, 1);
    this.#mask = 2 ** Math.ceil(Math.log2(most * 2 + 2)) - 1;
    this.#edges = new Int32Array(this.#mask + 1);
    this.#targets = new Int32Array(this.#mask + 1);
    this.#values = new Int32Array(most + mostCodes).fill(-1);
    const firsts = new Set(keys.map((key) => this.codeOf(key.charCodeAt(0))));
    this.#rowed = firsts.size;
    this.#rows = new Int32Array((firsts.size + 1) * mostCodes);
    let nodes = 1;
    for (const code of firsts) this.#rows[code] = nodes++;
    keys.forEach((key, value) => {
      let node = 0;
      for (let at = 0; at < key.length; at += 1) {
        const code = this.codeOf(key.charCodeAt(at));
        let next = this.step(node, code);
        if (next === 0) this.#join(node, code, (next = nodes++));
        node = next;
      }
      this.#values[node] = value;
    });
  }

  /** The code of a UTF-16 unit; 0 for one that is in no key. */
  codeOf(unit: number): number {
    return this.#codes.get(unit) ?? 0;
  }

  /** The node reached from `node` (0 is the root) by a letter’s code (not 0), or 0. */
  step(node: number, code: number): number {
    return node <= this.#rowed
      ? this.#rows[node * mostCodes + code]!
      : this.#targets[this.#slot(node, code)]!;
  }

  /** The index of the key that ends at a node, or -1. */
  valueAt(node: number): number {
    return this.#values[node]!;
  }

  #join(node: number, code: number, next: number): void {
    if (node <= this.#rowed) {
      this.#rows[node * mostCodes + code] = next;
      return;
    }
    const slot = this.#slot(node, code);
    this.#edges[slot] = node * mostCodes + code;
    this.#targets[slot] = next;
  }

  #slot(node: number, code: number): number {
    const edge = node * mostCodes + code;
    let slot = (Math.imul(edge, 0x9e3779b1) >>> 9) & this.#mask;
    while (this.#targets[slot] !== 0 && this.#edges[slot] !== edge) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
