import { languages } from '#lib/i18n/languages.ts';
import { escapedXml } from '#lib/text/xml.ts';
import { inLanguage, neutralPath } from '#lib/url/routes.ts';
import { origin } from './origin.ts';
import { pagePaths } from './pagePaths.ts';

function entry(path: string, alternates: string): string {
  return `<url><loc>${escapedXml(origin + path)}</loc>${alternates}</url>`;
}

function alternatesOf(englishPath: string): string {
  const link = (language: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escapedXml(origin + path)}"/>`;
  return [
    ...languages.map((lang) => link(lang, inLanguage(englishPath, lang))),
    link('x-default', neutralPath(englishPath))
  ].join('');
}

/**
 * Every page with its counterparts in the other languages, as https://www.sitemaps.org/protocol.html and Google's `xhtml:link` have it.
 * Without `lastmod`: a build knows no day on which a page last changed.
 */
export function sitemap(): string {
  const urls = pagePaths('en').flatMap((path) => {
    const alternates = alternatesOf(path);
    const own = languages.map((lang) => entry(inLanguage(path, lang), alternates));
    const neutral = neutralPath(path);
    return neutral === path ? own : [entry(neutral, alternates), ...own];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
