import { describe, expect, test } from 'vitest';
import { anchorArticle } from './anchorArticle.ts';
import type { ArticleFiles } from './anchorArticle.ts';
import { addPassages } from './passageRecords.ts';

const text = 'Un premier paragraphe.\n\nUn deuxième.\n';
const record = {
  title: 'Titre',
  lang: 'fr',
  publisher: 'Éditeur',
  published: '2021-05-13',
  url: 'https://example.org/a',
  display: 'full'
};
const files: ArticleFiles = {
  'article.json': JSON.stringify(record),
  'text.txt': text,
  'passages.json': JSON.stringify(addPassages(text, [])),
  'gists.json': JSON.stringify({ p1: { en: 'A first paragraph.' } })
};
const faultsOf = (changed: ArticleFiles) => anchorArticle('a', { ...files, ...changed }).faults;

describe('an article’s folder', () => {
  test('becomes an article with its passages in place', () => {
    const { article, faults } = anchorArticle('a', files);
    expect(faults).toEqual([]);
    expect(article).toMatchObject({ ...record, id: 'a', text, gists: { p1: { en: 'A first paragraph.' } } });
    expect(article?.passages.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['p1', 0, 22],
      ['p2', 24, 36]
    ]);
  });

  test('does without gists', () => {
    expect(faultsOf({ 'gists.json': undefined })).toEqual([]);
  });

  test('tells all faults of all files together, with file and place', () => {
    const faults = faultsOf({
      'article.json': JSON.stringify({ ...record, published: '2021-02-30', lang: 'de' }),
      'passages.json': '[{"id":"one"}',
      'text.txt': undefined
    });
    expect(faults).toEqual([
      expect.stringMatching(/^a\/article\.json: lang: expected .*"fr"/),
      expect.stringMatching(/^a\/article\.json: published: expected a day as YYYY-MM-DD/),
      expect.stringMatching(/^a\/passages\.json: expected JSON/),
      'a/text.txt: expected the text of the article'
    ]);
  });

  test('tells what its passages and gists lack', () => {
    expect(
      faultsOf({ 'text.txt': text.replace('deuxième', 'second'), 'gists.json': '{"p7":{"en":" "}}' })
    ).toEqual([
      expect.stringMatching(/^a\/passages\.json: p2: expected the text to hold/),
      expect.stringMatching(/^a\/passages\.json: paragraph 2: expected a passage/),
      'a/gists.json: p7: expected the id of a passage in passages.json',
      'a/gists.json: p7.en: expected a sentence'
    ]);
  });

  test('must have its files', () => {
    expect(anchorArticle('a', {}).faults).toHaveLength(3);
  });
});
