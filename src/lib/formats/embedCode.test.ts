import { expect, test } from 'vitest';
import { embedCode, embedHeight } from './embedCode.ts';

test('embedCode keeps quotes and marks of a title within its attribute', () => {
  const code = embedCode({
    address: 'https://example.org/embed/fr/a/?theme=dark&x=1',
    title: '« A » "<b>"',
    height: 600
  });
  expect(code).toContain('src="https://example.org/embed/fr/a/?theme=dark&amp;x=1"');
  expect(code).toContain('title="« A » &quot;&lt;b&gt;&quot;"');
  expect(code).not.toContain('allow-same-origin');
});

test('embedHeight grows with the words', () => {
  expect(embedHeight({ quotation: 600, notes: 200 })).toBeGreaterThan(
    embedHeight({ quotation: 100, notes: 200 })
  );
});
