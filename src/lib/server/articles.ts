import { anchorArticle } from '#lib/text/anchorArticle.ts';
import type { AnchoredArticle, ArticleFiles } from '#lib/text/anchorArticle.ts';

const contents = import.meta.glob<string>('/src/content/articles/*/*.{json,txt}', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** Every article's folder as it is on the disk at build: file contents by article id and file name. */
function articleFolders(): Map<string, ArticleFiles> {
  const folders = new Map<string, ArticleFiles>();
  for (const [path, text] of Object.entries(contents)) {
    const [id = '', file = ''] = path.split('/').slice(-2);
    folders.set(id, { ...folders.get(id), [file]: text });
  }
  return folders;
}

/**
 * The articles of src/content/articles, each with its passages anchored in its text.
 * Throws one error that tells every fault of every article, which stops the build.
 */
export function readArticles(): AnchoredArticle[] {
  const outcomes = Array.from(articleFolders(), ([id, files]) => anchorArticle(id, files));
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  if (faults.length > 0) throw new Error(`src/content/articles:\n  ${faults.join('\n  ')}`);
  return outcomes.flatMap(({ article }) => (article ? [article] : []));
}
