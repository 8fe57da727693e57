import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { byteOrderMark, csvTable } from './csv.ts';

test('csvTable is read back by another program as it was, whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string() })), (rows) => {
      const text = csvTable(['a', 'b'], rows);
      expect(text.startsWith(byteOrderMark)).toBe(true);
      expect(parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual(rows);
    })
  );
});

test('several values stand in one cell, nothing in an empty one', () => {
  expect(csvTable(['a', 'b', 'c'], [{ a: ['x', 'y, z'], c: null }])).toBe(
    `${byteOrderMark}a,b,c\r\n"x; y, z",,\r\n`
  );
});
