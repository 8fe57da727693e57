import { palettes, type Palette } from './palette.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function properties(palette: Palette): string[] {
  const colours = Object.entries(palette).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [`--map-${kebab(name)}: ${value};`] : []
  );
  const regions = Object.entries(palette.regions).flatMap(([slug, colour]) =>
    Object.entries(colour).map(([part, value]) => `--region-${slug}-${part}: ${value};`)
  );
  return [...colours, ...regions];
}

/**
 * The map's palette as a style sheet, light and dark: what the page draws (the SVG map, swatches, underlines) takes its
 * colours from the same table as the live map. For each region also `[data-region='slug']`, which sets
 * `--region-fill`, `--region-line` and `--region-label`, so that no component needs to know which regions there are.
 */
export function paletteCss(): string {
  const slugs = Object.keys(palettes.light.regions);
  const scopes = slugs.map(
    (slug) =>
      `[data-region='${slug}'] { ${['fill', 'line', 'label'].map((part) => `--region-${part}: var(--region-${slug}-${part});`).join(' ')} }`
  );
  return [
    `:root { ${properties(palettes.light).join(' ')} }`,
    `@media (prefers-color-scheme: dark) { :root { ${properties(palettes.dark).join(' ')} } }`,
    ...scopes
  ].join('\n');
}
