import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, quoted } from '#lib/i18n/quotationMarks.ts';
import { widthOf, type Face } from './outlines.ts';
import { fitted, wrapped } from './setText.ts';

const face: Face = { family: 'noto-serif', weight: 400, size: 26 };
const words = fc.array(fc.stringMatching(/^[a-zəİıԱ-Ֆа-я]{1,9}$/), { minLength: 1, maxLength: 60 });

describe('wrapped', () => {
  test('loses no word and keeps to the width', () => {
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrapped(list.join(' '), face, 400);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(widthOf(line, face)).toBeLessThanOrEqual(400);
      }),
      { numRuns: 100 }
    );
  });

  test('breaks at no no-break space', () => {
    expect(wrapped('au 13\u00a0mai\u00a02021', face, 20)).toEqual(['au', '13\u00a0mai\u00a02021']);
  });
});

describe('fitted', () => {
  const room = { width: 400, height: 120, lineHeight: 1.3 };

  test('takes the largest size that fits', () => {
    expect(fitted('Laçın', face, [60, 40, 20], room).face.size).toBe(60);
    expect(fitted('Laçın rayonunun mərkəzi Laçın şəhəridir', face, [60, 40, 20], room).face.size).toBe(20);
  });

  test('cuts at a word and stays in the room', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { lines, face: used } = fitted(text, face, [26], room);
        const set = lines.join(' ');
        expect(lines.length).toBeLessThanOrEqual(3);
        if (set === text) return;
        expect(set.endsWith('…')).toBe(true);
        expect(list.join(' ').startsWith(`${set.slice(0, -1)} `)).toBe(true);
        for (const line of lines) expect(widthOf(line, used)).toBeLessThanOrEqual(400);
      }),
      { numRuns: 100 }
    );
  });

  test('closes a quotation that it cuts', () => {
    const text = quoted(
      'Les parties ont souligné l’importance de résoudre tous ces incidents par '.repeat(4),
      'fr'
    );
    const { lines } = fitted(text, face, [26], { ...room, finish: (cut) => closed(cut, 'fr') });
    expect(lines.join(' ')).toMatch(/^«\u00a0Les parties .*…\u00a0»$/);
  });
});
