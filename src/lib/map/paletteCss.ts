import { pageColours } from './pageColours.ts';
import { palettes, regionColours, type Theme } from './palette.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function properties(theme: Theme, slugs: readonly string[]): string[] {
  const colours = Object.entries(palettes[theme]).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [`--map-${kebab(name)}: ${value};`] : []
  );
  const regions = Object.entries(regionColours(theme, slugs)).flatMap(([slug, colour]) =>
    Object.entries(colour).map(([part, value]) => `--region-${slug}-${part}: ${value};`)
  );
  const page = Object.entries(pageColours[theme]).map(([name, value]) => `--${kebab(name)}: ${value};`);
  return [...page, ...colours, ...regions];
}

/**
 * The colours of the page, and the map's palette for the regions of these slugs as a style sheet, light and dark: what the page draws (the SVG map, swatches, underlines) takes its
 * colours from the same table as the live map. For each region also `[data-region='slug']`, which sets
 * `--region-fill`, `--region-line` and `--region-label`, so that no component needs to know which regions there are;
 * below `[data-lit='slug']`, the page's root while that region is pointed at, `--lit` is 1 for whatever stands for it.
 */
export function paletteCss(slugs: readonly string[]): string {
  const scopes = slugs.flatMap((slug) => {
    const parts = ['fill', 'line', 'label'].map((part) => `--region-${part}: var(--region-${slug}-${part});`);
    return [
      `[data-region='${slug}'] { ${parts.join(' ')} }`,
      `[data-lit='${slug}'] [data-region='${slug}'] { --lit: 1; }`
    ];
  });
  return [
    `:root { ${properties('light', slugs).join(' ')} }`,
    `@media (prefers-color-scheme: dark) { :root { ${properties('dark', slugs).join(' ')} } }`,
    ...scopes
  ].join('\n');
}

/**
 * The same colours for a page that is told which theme to take, by `data-theme` on its root: what another site asks for where it
 * embeds it. Stands beside the other sheet.
 */
export function themeCss(slugs: readonly string[]): string {
  return (['light', 'dark'] as const)
    .map(
      (theme) =>
        `:root[data-theme='${theme}'] { color-scheme: ${theme}; ${properties(theme, slugs).join(' ')} }`
    )
    .join('\n');
}
