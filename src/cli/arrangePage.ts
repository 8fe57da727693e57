/** What the live map is loaded of, as paths from the site's root. */
export interface MapFiles {
  script: string;
  styles: readonly string[];
}

const stylesheet = /[ \t]*<link href="([^"]+)" rel="stylesheet">\n?/g;
const modulePreload = /[ \t]*<link href="[^"]+" rel="modulepreload">\n?/g;

/**
 * Arranges what a built page asks for, in the order in which the reader needs it: the page's styles before its scripts, which would
 * hold them up on a slow line; the live map's styles after the text, which they would hold up; and the live map itself, which
 * the page asks for only once its own script runs, from the start, behind everything else. A page without a map is only sorted.
 */
export function arrangePage(html: string, { script, styles }: MapFiles): string {
  const [head = '', ...rest] = html.split('</head>');
  const body = rest.join('</head>');
  const sheets = [...head.matchAll(stylesheet)].map(([, href = '']) => href);
  const preloads = [...head.matchAll(modulePreload)].map(([line]) => line);
  const ours = sheets.filter((href) => !styles.includes(href)).map(linkTo);
  const later = sheets.filter((href) => styles.includes(href)).map(linkTo);
  const first = head.search(/[ \t]*<link href="[^"]+" rel="(stylesheet|modulepreload)">/);
  if (first < 0) return html;
  const bare = head.slice(first).replace(stylesheet, '').replace(modulePreload, '');
  const map = later.length > 0 ? `<link href="${script}" rel="modulepreload" fetchpriority="low">\n` : '';
  return [
    head.slice(0, first),
    ...ours,
    ...preloads,
    map,
    bare,
    '</head>',
    body.replace(/<\/body>/, `${later.join('')}</body>`)
  ].join('');
}

function linkTo(href: string): string {
  return `<link href="${href}" rel="stylesheet">\n`;
}

/** The live map's files by Vite's manifest of the browser's side, `.vite/manifest.json`. Throws where it names none. */
export function mapFiles(manifest: Record<string, { file: string; css?: string[] }>): MapFiles {
  const entry = manifest['src/lib/map/liveMap.ts'];
  if (!entry) throw new Error('src/lib/map/liveMap.ts is not in the manifest of the build: has it moved?');
  return { script: `/${entry.file}`, styles: (entry.css ?? []).map((path) => `/${path}`) };
}
