/** What a page is about, as the map needs to know it. `regions` are slugs, in the order of the collection. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'region'; region: string }
  | { kind: 'article'; article: string; regions: string[] }
  | { kind: 'passage'; article: string; passage: string; regions: string[] };

/** The slugs that a selection lights up on the map: an article's page lights up none, its passages do. */
export function selectedRegions(selection: Selection): string[] {
  switch (selection.kind) {
    case 'none':
    case 'article':
      return [];
    case 'region':
      return [selection.region];
    case 'passage':
      return selection.regions;
    default:
      return selection satisfies never;
  }
}

/** The slugs that the page's own view frames; none where it shows all. */
export function framedRegions(selection: Selection): string[] {
  return selection.kind === 'article' ? selection.regions : selectedRegions(selection);
}
