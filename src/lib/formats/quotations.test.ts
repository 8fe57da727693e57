import { expect, test } from 'vitest';
import { escapedMarkdown, markdownQuotation, plainQuotation, type Quotation } from './quotations.ts';

const quotation: Quotation = {
  text: 'Le *premier* mot.\n1. Le [second] & <dernier>_',
  lang: 'fr',
  name: 'Passage 2',
  title: 'Un titre',
  publisher: 'Journal',
  publisherLine: 'an outlet',
  published: '13 May 2021',
  mentions: 'Regions mentioned — A, B',
  address: 'https://example.org/en/articles/a/p2/?asof=2021-05-13',
  original: 'https://example.com/(a)',
  rights: 'The text is its publisher’s.'
};

test('plainQuotation gives the words as they are, then who, what, when and where', () => {
  expect(plainQuotation(quotation)).toBe(`«\u00a0${quotation.text}\u00a0»

Journal, 13 May 2021 — «\u00a0Un titre\u00a0», Passage 2
Journal — an outlet
Regions mentioned — A, B
https://example.org/en/articles/a/p2/?asof=2021-05-13
https://example.com/(a)
The text is its publisher’s.
`);
});

test('a passage that no longer stands in its article says so', () => {
  for (const write of [plainQuotation, markdownQuotation])
    expect(write({ ...quotation, former: 'It was withdrawn.' })).toContain('It was withdrawn.');
});

test('markdownQuotation is one block quotation with links, its words escaped', () => {
  expect(markdownQuotation(quotation)).toBe(`> «\u00a0Le \\*premier\\* mot.
> 1\\. Le \\[second\\] \\& \\<dernier\\>\\_\u00a0»
>
> — Journal, 13 May 2021 — [«\u00a0Un titre\u00a0»](<https://example.com/(a)>), [Passage 2](<https://example.org/en/articles/a/p2/?asof=2021-05-13>)

Journal — an outlet

Regions mentioned — A, B

The text is its publisher’s.
`);
});

test.each([
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['2021. A year', '2021\\. A year'],
  ['a - b', 'a - b']
])('escapedMarkdown(%s)', (text, escaped) => {
  expect(escapedMarkdown(text)).toBe(escaped);
});
