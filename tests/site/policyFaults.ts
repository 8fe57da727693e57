import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { all, elementsOf, rawTextOf } from './markup.ts';
import { fileOf, folder, type Page } from './pages.ts';

/** Attributes by which a browser fetches something unasked. */
const fetching: Record<string, string[]> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster']
};
/** Links that tell and do not fetch. */
const telling = new Set(['canonical', 'alternate', 'author', 'license']);

/** The page's content security policy, by directive. */
export function policyOf({ head }: Page): Map<string, string[]> {
  const policy = all(head, 'meta').find(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
  );
  return new Map(
    (policy?.attributes.get('content') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    })
  );
}

/** What the policy allows that it should not. */
export function policyFaults(page: Page): string[] {
  const policy = policyOf(page);
  if (policy.get('default-src')?.join() !== "'none'")
    return ["policy: default-src is not 'none', or there is none"];
  return [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => /^'unsafe-(inline|eval)'|^(\*|https?:|data:)$/.test(source))
      .filter((source) => !(name === 'img-src' && source === 'data:'))
      .map((source) => `policy: ${name} ${source}`)
  );
}

/** What stands in the markup and the policy would refuse: inline styles, handlers, and scripts whose hash it does not name. */
export function inlineFaults(page: Page): string[] {
  const allowed = new Set(policyOf(page).get('script-src'));
  const scripts = all(page.root, 'script').filter(
    // Data is no script: nothing runs it, and no policy refuses it.
    ({ attributes }) => !attributes.has('src') && attributes.get('type') !== 'application/ld+json'
  );
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    ...(scripts.length > 1 ? [`${scripts.length} inline scripts`] : []),
    ...scripts
      .filter((script) => !allowed.has(hashOf(rawTextOf(script))))
      .map(() => 'an inline script without its hash'),
    ...all(page.root, 'style').map(() => 'a <style>'),
    ...[...elementsOf(page.root)].flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter((attribute) => attribute === 'style' || /^on/.test(attribute))
        .map((attribute) => `<${name} ${attribute}="${attributes.get(attribute) ?? ''}">`)
    )
  ];
}

/** What the page would fetch from elsewhere, or from here in vain. */
export function fetchFaults({ root }: Page): string[] {
  return [...elementsOf(root)].flatMap(({ name, attributes }) => {
    if (name === 'link' && telling.has(attributes.get('rel') ?? '')) return [];
    const addresses = (fetching[name] ?? []).flatMap((attribute) => attributes.get(attribute) ?? []);
    return addresses
      .filter((address) => !address.startsWith('#'))
      .filter((address) => !/^\/(?!\/)/.test(address) || !fileOf(decodeURI(address)))
      .map((address) => `<${name}> fetches “${address}”, which is no file of the site`);
  });
}

/** What style sheets would fetch from elsewhere, or from here in vain: fonts, pictures, other sheets. */
export function styleSheetFaults(): string[] {
  return globSync('**/*.css', { cwd: folder }).flatMap((file) => {
    const path = `/${file.split(sep).join('/')}`;
    const css = readFileSync(join(folder, file), 'utf8');
    const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s*["']([^"']+)/g)].map(
      ([, url, imported]) => url ?? imported ?? ''
    );
    return addresses
      .filter((address) => !/^(data:|#)/.test(address))
      .filter(
        (address) => /^([a-z]+:|\/\/)/i.test(address) || !fileOf(posix.resolve(posix.dirname(path), address))
      )
      .map((address) => `${path} fetches “${address}”, which is no file of the site`);
  });
}
