/**
 * Mean advance of a character, in ems, measured in Chromium (canvas, 1000 px) on the 2,135 characters of the French
 * article; Arial and Georgia by the fonts made to their widths, Arimo and Gelasio (Fontsource 5.3.0).
 */
const meanAdvance = {
  'Noto Sans': { 400: 0.46435, 600: 0.48285 },
  'Noto Serif': { 400: 0.47206, 600: 0.49108 },
  Arial: { 400: 0.44155, 600: 0.47416 },
  Georgia: { 400: 0.43553, 600: 0.50875 }
} as const;

/** Ascent and descent of both Noto families, in ems. */
const ascent = 1.069;
const descent = 0.293;

const standIns = {
  'Noto Sans': {
    like: 'Arial',
    400: ['Arial', 'ArialMT', 'Arimo', 'Liberation Sans'],
    600: ['Arial Bold', 'Arial-BoldMT', 'Arimo Bold', 'Liberation Sans Bold']
  },
  'Noto Serif': {
    like: 'Georgia',
    400: ['Georgia', 'Gelasio'],
    600: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold']
  }
} as const;

/** The fallback faces of the style sheet, `Noto Sans Fallback` and `Noto Serif Fallback`, each in two weights. */
export function fallbackFaces(): string[] {
  return (['Noto Sans', 'Noto Serif'] as const).flatMap((family) =>
    ([400, 600] as const).map((weight) => {
      const { like } = standIns[family];
      const sizeAdjust = meanAdvance[family][weight] / meanAdvance[like][weight];
      return face(`${family} Fallback`, weight, standIns[family][weight], sizeAdjust);
    })
  );
}

function face(family: string, weight: number, local: readonly string[], sizeAdjust: number): string {
  const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${weight};`,
    `  src: ${local.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(sizeAdjust)};`,
    `  ascent-override: ${percent(ascent / sizeAdjust)};`,
    `  descent-override: ${percent(descent / sizeAdjust)};`,
    '  line-gap-override: 0%;',
    '}'
  ].join('\n');
}
