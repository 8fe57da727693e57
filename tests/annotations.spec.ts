import { readFileSync } from 'node:fs';
import { article } from './articles.ts';
import { expect, test } from './driver.ts';

interface Annotation {
  id: string;
  target: { source: string; selector: [{ exact: string }, object] };
}

const { items } = JSON.parse(readFileSync('build/data/all.annotations.jsonld', 'utf8')) as {
  items: Annotation[];
};

test('the annotations are anchored by another program where the words stand', async ({ site }) => {
  const source = `/data/articles/${article}.txt`;
  const own = items.filter(({ target }) => new URL(target.source).pathname === source);
  expect(own.length).toBeGreaterThan(3);
  const anchored = await site.anchoredByRecogito(source, own);
  expect(anchored).toEqual(own.map(({ id, target }) => ({ id, words: target.selector[0].exact })));
});
