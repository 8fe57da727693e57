import { origin } from '../../src/lib/server/origin.ts';
import { parseFragment } from '../../src/lib/url/fragment.ts';
import { elementsOf } from './markup.ts';
import { fileOf, type Page } from './pages.ts';

/** Attributes that name elements of the same page. */
const references = [
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list'
];

/** Links within the site that lead to no page of it or to no place on that page. */
export function linkFaults(page: Page, pages: ReadonlyMap<string, Page>): string[] {
  return [...elementsOf(page.body)].flatMap(({ name, attributes }) => {
    const href = attributes.get('href') ?? attributes.get('xlink:href');
    if (href === undefined) return name === 'a' ? ['an <a> without href'] : [];
    const fault = hrefFault(href, page, pages);
    return fault === undefined ? [] : [`“${href}” ${fault}`];
  });
}

function hrefFault(address: string, page: Page, pages: ReadonlyMap<string, Page>): string | undefined {
  // Embedded pages name the site's own pages by their whole addresses.
  const href = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  if (/^https?:\/\//.test(href)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return 'is neither a path of the site nor a page elsewhere';
  if (!/^[/#]/.test(href)) return 'depends on where it stands';
  const [before = '', fragment = ''] = href.split(/#(.*)/s);
  const path = (before === '' ? page.path : before).replace(/\?.*$/s, '');
  if (!fileOf(decodeURI(path))) return 'leads to no page';
  const { id, badCamera } = parseFragment(fragment);
  if (badCamera) return 'has a view that cannot be read';
  if (id !== undefined && !pages.get(path)?.ids.includes(id)) return 'leads to no place on its page';
  return undefined;
}

/** Ids that stand twice, and references to ids that do not stand at all. */
export function idFaults({ root, ids }: Page): string[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const named = [...elementsOf(root)].flatMap(({ attributes }) => [
    ...references.flatMap((attribute) => attributes.get(attribute)?.split(/\s+/) ?? []),
    ...[...attributes.values()].flatMap((value) =>
      [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id)
    )
  ]);
  return [
    ...[...twice].map((id) => `id “${id}” stands more than once`),
    ...[...new Set(named)]
      .filter((id) => !ids.includes(id))
      .map((id) => `id “${id}” is named and is not there`)
  ];
}
