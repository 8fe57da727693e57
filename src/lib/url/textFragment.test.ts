import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragmentAddress } from './textFragment.ts';

const page = 'https://example.org/a';

/** The ends that a directive names, decoded: as a browser reads them. */
const endsOf = (address: string) => address.split(':~:text=')[1]?.split(',').map(decodeURIComponent) ?? [];

test('a short text is named whole, without the signs around it', () => {
  expect(textFragmentAddress(page, '« Un, deux & trois-quatre ».')).toBe(
    `${page}#:~:text=Un%2C%20deux%20%26%20trois%2Dquatre`
  );
});

test('a longer one is named by its first and last words', () => {
  const quote =
    'Les parties ont souligné l’importance de résoudre tous ces incidents par des méthodes politiques.';
  expect(endsOf(textFragmentAddress(page, quote))).toEqual([
    'Les parties ont souligné l’importance',
    'incidents par des méthodes politiques'
  ]);
});

test('a fragment of the page stays', () => {
  expect(textFragmentAddress(`${page}#x`, 'Լաչին')).toBe(`${page}#x:~:text=${encodeURIComponent('Լաչին')}`);
});

test('a text without words leaves the address as it is', () => {
  expect(textFragmentAddress(page, ' — …')).toBe(page);
});

test('whatever the text, the ends stand in it in order, and the address is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (quote) => {
      const address = textFragmentAddress(page, quote);
      expect(URL.canParse(address)).toBe(true);
      const ends = endsOf(address);
      expect(ends.length).toBeLessThanOrEqual(2);
      let from = 0;
      for (const end of ends) {
        const at = quote.toWellFormed().indexOf(end, from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at + end.length;
      }
    })
  );
});
