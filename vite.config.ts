import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';
import regions from './geo/data/regions.json' with { type: 'json' };
import { siteOrigin } from './src/lib/data/origin.ts';
import { paletteCss, themeCss } from './src/lib/map/paletteCss.ts';

const origin = siteOrigin(process.env.PUBLIC_ORIGIN);
const basemapOrigins = (process.env.PUBLIC_BASEMAP_ORIGINS ?? '')
  .split(/\s+/)
  .filter(Boolean) as `https://${string}.${string}`[];

/** The version of the site is its commit: Kit's default, a clock, would make every build differ. */
function version(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'unversioned';
  }
}

/**
 * What nearly every page needs, in one file: split by reachability it came in some twenty, of a few hundred bytes each,
 * which together take 4 KB more when compressed.
 */
const firstView = {
  name: 'first-view',
  test: /src\/lib\/(ui\/(?!linkNotices|FeedLinks|FigureTable)|panels\/(Passage|Publisher|Region|Timeline|wordsFor)|state\/(mapLink|remembered|perspective|keptNames)|url\/(routes|fragmentText|perspective)|data\/(selection|day\.|whoseNames|pickedLine)|geo\/(mapShapes|shapesOn|bounds)|i18n\/(speech|languages)|map\/(Map\.|MapDay|MapMessage|Drawn|drawn|Legend|Attribution|labels))/
};

/**
 * What is loaded when it is asked for, each in one file: every file more would be named in what every page brings. What they have in
 * common stands first, or one would bring the other with it.
 */
const askedFor = [
  {
    name: 'common',
    test: /src\/lib\/(i18n\/(format|azerbaijaniOrdinal|monthNames)|state\/today|url\/(fragment\.|camera))/
  },
  { name: 'lines', test: /src\/lib\/map\/(Line|lineWords)/ },
  { name: 'chooser', test: /src\/lib\/map\/(PerspectiveChooser|MomentList|NamesChoice)/ },
  { name: 'share', test: /src\/lib\/(share|formats)\// }
];

const slugs = regions.toSorted((one, other) => one.order - other.order).map(({ region }) => region);

/** Style sheets that are made, by the modules that import them: `import 'virtual:palette.css'`. */
const madeSheets: Record<string, () => string> = {
  'virtual:palette.css': () => paletteCss(slugs),
  'virtual:themes.css': () => themeCss(slugs)
};
const palette = {
  name: 'palette-css',
  resolveId: (id: string) => (id in madeSheets ? `\0${id}` : undefined),
  load: (id: string) => madeSheets[id.replace('\0', '')]?.()
};

export default defineConfig({
  plugins: [
    palette,
    sveltekit({
      adapter: adapter({ pages: 'build', assets: 'build', precompress: false }),
      files: { assets: 'public' },
      version: { name: version() },
      paths: { relative: false, origin },
      // The default's class is thirteen letters on every element.
      compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` },
      prerender: {
        entries: ['*', '/404.html'],
        concurrency: 2,
        // `#map=…` and `#p2&map=…` are fragments of this site that are no element's id.
        handleMissingId: ({ id, message }) => {
          if (!/(^|&)map=/.test(id)) throw new Error(message);
        }
      },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Kit's route announcer carries a style attribute of its own.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:', 'blob:', ...basemapOrigins],
          'font-src': ['self'],
          'connect-src': ['self', ...basemapOrigins],
          'worker-src': ['self'],
          'manifest-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['self']
        }
      }
    })
  ],
  // PUBLIC_BASEMAP_STYLE is read in the browser.
  envPrefix: 'PUBLIC_',
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [firstView, ...askedFor] } } }
      }
    }
  },
  test: {
    // Two slow cores under load are no fault of the code.
    testTimeout: 30_000,
    include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tests/{site,fifth}/**/*.test.ts']
  }
});
