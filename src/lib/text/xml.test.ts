import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapedXml } from './xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false
});

test('what XML can hold comes back as it was', () => {
  const text = 'A & B < C > "D" \'E\' «Ե» ə İ &amp; ]]> 😀';
  const document = `<r a="${escapedXml(text)}">${escapedXml(text)}</r>`;
  expect(parser.parse(document)).toEqual({ r: { '@_a': text, '#text': text } });
});

test('what it cannot hold is marked', () => {
  expect(escapedXml('a\u0000b\ud800c\uffffd\te')).toBe('a\ufffdb\ufffdc\ufffdd\te');
});

test('any text makes a well-formed document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(SyntaxValidator.validate(`<r a="${escapedXml(text)}">${escapedXml(text)}</r>`)).toBe(true);
    })
  );
});
