import { article } from './articles.ts';
import { expect, test } from './driver.ts';

interface Annotation {
  id: string;
  target: { source: string; selector: [{ exact: string }, object] };
}

test('the annotations are anchored by another program where the words stand', async ({ site }) => {
  const { items } = JSON.parse(await site.outside.file('/data/all.annotations.jsonld')) as {
    items: Annotation[];
  };
  const source = `/data/articles/${article}.txt`;
  const own = items.filter(({ target }) => new URL(target.source).pathname === source);
  expect(own.length).toBeGreaterThan(3);
  const anchored = await site.outside.anchoredByRecogito(source, own);
  expect(anchored).toEqual(own.map(({ id, target }) => ({ id, words: target.selector[0].exact })));
});
