import { describe, expect, test } from 'vitest';
import { alternateFaults, indexFaults, languageFaults, previewFaults, titleFaults } from './headFaults.ts';
import { idFaults, linkFaults } from './linkFaults.ts';
import { all, textOf } from './markup.ts';
import { pictureFaults } from './pictureFaults.ts';
import { promisedVariants, promisedPaths, readPages, regions, type Page } from './pages.ts';
import { fetchFaults, inlineFaults, policyFaults, styleSheetFaults } from './policyFaults.ts';
import { gzipBytes, scriptsOf } from './scripts.ts';
import {
  accidentFaults,
  drawingFaults,
  headingFaults,
  promisedTextFaults,
  quotationFaults,
  scriptFaults
} from './textFaults.ts';

/** The heaviest page, uncompressed: five languages and a drawn map must not make a page that a slow line feels. */
const pageBytesLimit = 100_000;
/** Scripts of a region's page before the map, compressed. */
const scriptBytesLimit = 57_000;

const pages = readPages();
/** Those that are read in the site; the others are embedded elsewhere, or printed. */
const own = pages.filter(({ kind }) => kind === 'page');
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The faults of all pages, so that one run tells them all; a fault that many pages share is told once. */
function everyFault(faultsOf: (page: Page) => string[], among: readonly Page[] = pages): string[] {
  const found = new Map<string, string[]>();
  for (const page of among)
    for (const fault of new Set(faultsOf(page))) found.set(fault, [...(found.get(fault) ?? []), page.path]);
  return Array.from(found, ([fault, [first, second, ...others]]) =>
    [first, second, others.length > 0 ? `and ${others.length} more` : undefined, fault]
      .filter((part) => part !== undefined)
      .join(' ')
  );
}

test('every page of the link contract is built, and no other', () => {
  expect(pages.map(({ path }) => path).sort()).toEqual([...promisedPaths, ...promisedVariants].sort());
});

describe('the head', () => {
  test.each([
    ['tells the language of the path', languageFaults],
    ['has one title and one description', titleFaults],
    ['gives the page’s own address, or the region’s for another spelling', indexFaults],
    ['names the page in the other languages', alternateFaults],
    ['has what a preview needs', previewFaults],
    ['has a preview picture', pictureFaults]
  ])('%s', (_, faultsOf) => {
    expect(everyFault(faultsOf, own)).toEqual([]);
  });

  test.each([
    ['tells the language of the path', languageFaults],
    ['has one title and one description', titleFaults],
    ['sends search engines to the full page', indexFaults]
  ])('of an embedded page and of a sheet %s', (_, faultsOf) => {
    expect(
      everyFault(
        faultsOf,
        pages.filter(({ kind }) => kind !== 'page')
      )
    ).toEqual([]);
  });

  test('has a title that no other page of the language has', () => {
    const seen = new Map<string, string>();
    const faults = own
      .filter(({ isAlias }) => !isAlias)
      .flatMap(({ path, lang, head }) => {
        const title = `${lang ?? ''} ${all(head, 'title').map(textOf).join()}`;
        const former = seen.get(title);
        seen.set(title, path);
        return former === undefined ? [] : [`${path} has the title of ${former}`];
      });
    expect(faults).toEqual([]);
  });
});

describe('the policy', () => {
  test.each([
    ['allows nothing unsafe', policyFaults],
    ['refuses nothing that stands in the page', inlineFaults],
    ['is kept: all that is fetched is a file of the site', fetchFaults]
  ])('%s', (_, faultsOf) => {
    expect(everyFault(faultsOf)).toEqual([]);
  });
});

test('style sheets fetch from the site alone', () => {
  expect(styleSheetFaults()).toEqual([]);
});

describe('links', () => {
  test('lead to a page and a place that are there', () => {
    expect(everyFault((page) => linkFaults(page, byPath))).toEqual([]);
  });

  test('and references have one id each to point to', () => {
    expect(everyFault(idFaults)).toEqual([]);
  });
});

describe('the text', () => {
  test.each([
    ['has its heading', headingFaults],
    ['has its quotations, exact and marked with their language', quotationFaults],
    ['has the sentences that it promises', promisedTextFaults],
    ['has no accident of a program in it', accidentFaults],
    ['is in the script of its language', scriptFaults]
  ])('%s', (_, faultsOf) => {
    expect(everyFault(faultsOf)).toEqual([]);
  });

  test('has the drawn map and its links', () => {
    expect(everyFault(drawingFaults, own)).toEqual([]);
  });
});

describe('the weight', () => {
  test('asks for its styles before its scripts, and for the map behind both', () => {
    const asked = byPath.get('/fr/syunik/')?.head;
    const kinds = (asked ? all(asked, 'link') : []).flatMap(({ attributes }) => {
      const kind = attributes.has('fetchpriority') ? 'map' : (attributes.get('rel') ?? '');
      return ['stylesheet', 'modulepreload', 'map'].includes(kind) ? [kind] : [];
    });
    expect([...new Set(kinds)]).toEqual(['stylesheet', 'modulepreload', 'map']);
    expect(kinds.lastIndexOf('stylesheet')).toBeLessThan(kinds.indexOf('modulepreload'));
    expect(kinds.at(-1)).toBe('map');
  });

  test(`no page is over ${pageBytesLimit} bytes`, () => {
    const [largest] = pages.toSorted((one, other) => other.bytes - one.bytes);
    console.log(`Largest page: ${largest?.path} ${largest?.bytes} bytes`);
    expect(
      pages.filter(({ bytes }) => bytes > pageBytesLimit).map(({ path, bytes }) => [path, bytes])
    ).toEqual([]);
  });

  test(`the scripts of a region’s page are at most ${scriptBytesLimit} bytes compressed`, () => {
    const page = byPath.get(`/fr/${regions[0]?.region}/`) as Page;
    const scripts = scriptsOf(page);
    const bytes = gzipBytes(scripts);
    console.log(`Scripts of ${page.path}: ${scripts.length} files, ${bytes} bytes gzip`);
    expect(scripts.length).toBeGreaterThan(3);
    expect(bytes).toBeLessThanOrEqual(scriptBytesLimit);
  });
});
