import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articles, fileOf, readPages } from './pages.ts';
import { picturePath } from './pictureFaults.ts';

const pages = readPages().filter(({ path }) => path !== '/404.html');
const pictures = [...new Set(pages.map(picturePath))];

/** The share of pixels darker than a third of white in a part of a picture. */
async function darkShare(path: string, left: number, width: number): Promise<number> {
  const { data } = await sharp(fileOf(path))
    .extract({ left, top: 0, width, height: 630 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 85).length / data.length;
}

test('every region, article and passage has its own picture in each language', () => {
  const hashes = pictures.map((path) =>
    createHash('sha256')
      .update(readFileSync(fileOf(path) ?? path))
      .digest('hex')
  );
  expect(pictures.length).toBeGreaterThan(20);
  expect(new Set(hashes).size).toBe(pictures.length);
});

test('each has words on the left and a map on the right', async () => {
  for (const path of pictures) {
    expect(await darkShare(path, 0, 600), `words of ${path}`).toBeGreaterThan(0.01);
    expect(await darkShare(path, 622, 578), `map of ${path}`).toBeGreaterThan(0.003);
  }
});

test('a longer passage fills more of its picture', async () => {
  const passages = articles.flatMap(({ id, passages: all }) =>
    all.map((passage) => ({
      path: `/fr/articles/${id}/${passage.id}/preview.png`,
      length: passage.quote.length
    }))
  );
  const byLength = passages.toSorted((one, other) => one.length - other.length);
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (!shortest || !longest || longest.length < 2 * shortest.length)
    throw new Error('no passages to compare');
  expect(await darkShare(longest.path, 0, 600)).toBeGreaterThan(await darkShare(shortest.path, 0, 600));
});
