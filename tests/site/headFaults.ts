import { languages } from '../../src/lib/i18n/languages.ts';
import { messages } from '../../src/lib/server/messages.ts';
import { origin } from '../../src/lib/server/origin.ts';
import { all, textOf, type Element } from './markup.ts';
import { fileOf, type Page } from './pages.ts';

/** The attribute `wanted` of every element of the head that has `key="value"`. */
export function values(head: Element, key: string, value: string, wanted: string): string[] {
  return all(head, key === 'rel' ? 'link' : 'meta')
    .filter(({ attributes }) => attributes.get(key) === value)
    .map(({ attributes }) => attributes.get(wanted) ?? '');
}

/** One text and no other: what is wrong where it is not so. */
export function only(name: string, found: string[], expected?: string): string[] {
  if (found.length !== 1) return [`${name}: ${found.length} times, not once`];
  if (found[0]?.trim() === '') return [`${name} is empty`];
  if (expected === undefined || found[0] === expected) return [];
  return [`${name} is “${found[0]}”, not “${expected}”`];
}

/** The page's language as the root element tells it; the pages in all five languages are English at their root. */
export function languageFaults({ root, lang }: Page): string[] {
  return only('<html lang>', [root.attributes.get('lang') ?? ''], lang ?? 'en');
}

export function titleFaults({ head }: Page): string[] {
  return [
    ...only('<title>', all(head, 'title').map(textOf)),
    ...only('description', values(head, 'name', 'description', 'content'))
  ];
}

/** What search engines are told: the other spellings and the page for unknown addresses are passed by. */
export function indexFaults({ kind, head, path, isAlias, canonicalPath }: Page): string[] {
  const robots = values(head, 'name', 'robots', 'content');
  const hidden = isAlias || kind !== 'page' || path === '/404.html';
  const faults = hidden
    ? robots.some((text) => /\bnoindex\b/.test(text))
      ? []
      : ['robots: no noindex']
    : robots.map((text) => `robots: “${text}” on a page to be found`);
  const canonical = values(head, 'rel', 'canonical', 'href');
  if (path !== '/404.html') return [...faults, ...only('canonical', canonical, `${origin}${canonicalPath}`)];
  return [...faults, ...canonical.map((href) => `canonical “${href}” on a page of no address`)];
}

/** The same page in the five languages, and for readers of others. */
export function alternateFaults({ head, path, lang, canonicalPath }: Page): string[] {
  const links = all(head, 'link').filter(
    // Those with a type are feeds and files.
    ({ attributes }) => attributes.get('rel') === 'alternate' && !attributes.has('type')
  );
  const found = new Map(
    links.map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href') ?? ''])
  );
  if (path === '/404.html') return links.length > 0 ? ['alternates on a page of no address'] : [];
  // Without its language; two pages stand for themselves without one.
  const rest = lang ? canonicalPath.slice(lang.length + 1) : canonicalPath;
  const expected = new Map<string, string>([
    ...languages.map((language) => [language, `${origin}/${language}${rest}`] as const),
    // Search engines heed alternates only where all pages of the set name the same ones.
    ['x-default', `${origin}${['/', '/data/'].includes(rest) ? rest : `/en${rest}`}`]
  ]);
  return [
    ...(links.length === expected.size ? [] : [`${links.length} alternates, not ${expected.size}`]),
    ...[...expected].flatMap(([lang, href]) =>
      found.get(lang) === href ? [] : [`alternate ${lang} is “${found.get(lang) ?? ''}”, not “${href}”`]
    ),
    ...[...found.values()].flatMap((href) =>
      fileOf(href.slice(origin.length)) ? [] : [`alternate “${href}” leads to no page`]
    )
  ];
}

/** What a shared link is shown with. */
export function previewFaults({ head, path, lang, canonicalPath }: Page): string[] {
  if (path === '/404.html') return [];
  const property = (name: string) => values(head, 'property', `og:${name}`, 'content');
  const locale = property('locale');
  return [
    ...only('og:title', property('title'), all(head, 'title').map(textOf)[0]),
    ...only('og:description', property('description'), values(head, 'name', 'description', 'content')[0]),
    ...only('og:url', property('url'), `${origin}${canonicalPath}`),
    ...only('og:site_name', property('site_name'), messages[lang ?? 'en'].site.name),
    ...only('og:type', property('type'), /\/p\d+\/$/.test(path) ? 'article' : undefined),
    ...only('og:locale', locale),
    ...locale.flatMap((text) => (text.startsWith(`${lang ?? 'en'}_`) ? [] : [`og:locale is “${text}”`]))
  ];
}
