/** The id of a page's section among all files: `lachin`, `2021-05-13-lavrov-bayramov-p2`; of the front page `site`. */
export function sectionOf(path: string): string {
  const names = path.split('/').slice(2, -1);
  return names.filter((name) => name !== 'articles').join('-') || 'site';
}
