import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trie } from './trie.ts';

function valueOf(trie: Trie, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = trie.codeOf(word.charCodeAt(at));
    node = code === 0 ? 0 : trie.step(node, code);
    if (node === 0) return -1;
  }
  return trie.valueAt(node);
}

describe('a trie', () => {
  test('holds its keys and nothing else', () => {
    const trie = new Trie(['sev', 'sev lich', 'se']);
    expect(['sev', 'sev lich', 'se', 's', 'sev l', 'ev', ''].map((word) => valueOf(trie, word))).toEqual([
      0, 1, 2, -1, -1, -1, -1
    ]);
  });

  test('refuses more different letters than it has codes for', () => {
    const keys = Array.from({ length: 256 }, (_, at) => String.fromCharCode(0x4e00 + at));
    expect(() => new Trie(keys)).toThrow('256 different letters');
    expect(valueOf(new Trie(keys.slice(1)), keys[255] ?? '')).toBe(254);
  });

  test('of nothing holds nothing', () => {
    expect(valueOf(new Trie([]), 'a')).toBe(-1);
  });

  test('answers as a Map does', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', 'ա', 'я', '\uffff', '\0'),
      minLength: 1,
      maxLength: 6
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), fc.array(word), (keys, others) => {
        const trie = new Trie(keys);
        for (const one of [...keys, ...others]) expect(valueOf(trie, one)).toBe(keys.indexOf(one));
      })
    );
  });
});
