import { expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/languages.ts';
import { paths } from '../../src/lib/url/routes.ts';
import { all } from './markup.ts';
import { articles, readPages } from './pages.ts';

const byPath = new Map(readPages().map((page) => [page.path, page]));
const current = articles.flatMap((article) =>
  article.passages
    .filter(({ status }) => status === 'current')
    .flatMap((passage) => languages.map((lang) => ({ lang, article, passage })))
);

test('every passage’s page leads to its words at the publisher’s', () => {
  expect(current.length).toBeGreaterThan(languages.length);
  for (const { lang, article, passage } of current) {
    const page = byPath.get(paths.passage(lang, article.id, passage.id));
    const links = page ? all(page.root, 'a').map(({ attributes }) => attributes.get('href') ?? '') : [];
    const [link, ...others] = links.filter((href) => href.includes(':~:text='));
    expect(others).toEqual([]);
    const [address, directive = ''] = (link ?? '').split('#:~:text=');
    expect(address).toBe(article.url);
    const [start = '', end = start] = directive.split(',').map(decodeURIComponent);
    // From the first words to the last: nothing but signs is left out.
    expect(passage.quote.split(start)[0]).toMatch(/^[^\p{L}\p{N}]*$/u);
    expect(passage.quote.split(end).at(-1)).toMatch(/^[^\p{L}\p{N}]*$/u);
  }
});
