/** Linear-light red, green and blue, each 0 to 1. */
export type Linear = readonly [number, number, number];

/** What an eye with no working long-, medium- or short-wave cones sees; `grey` keeps luminance only. */
export type Vision = 'typical' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'grey';

export const visions: readonly Vision[] = ['typical', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'];

/** Rec. 709 luminance of linear sRGB. */
const luminanceWeights: Linear = [0.2126, 0.7152, 0.0722];

/**
 * Full-severity matrices on linear sRGB of Machado, Oliveira and Fernandes, “A Physiologically-based Model
 * for Simulation of Color Vision Deficiency”, IEEE TVCG 15(6), 2009, table of severity 1.0.
 */
const visionMatrices: Record<Vision, readonly [Linear, Linear, Linear]> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ],
  grey: [luminanceWeights, luminanceWeights, luminanceWeights]
};

function dot(a: Linear, b: Linear): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function channels(hex: string): Linear {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`A colour is #rrggbb in lower case, not ${hex}`);
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** `#rrggbb` to linear light (IEC 61966-2-1). Throws on any other notation. */
export function linear(hex: string): Linear {
  const [r, g, b] = channels(hex);
  const decode = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return [decode(r), decode(g), decode(b)];
}

/** `top` laid over `ground` (both `#rrggbb`) at an opacity of 0 to 1, mixed in sRGB as WebGL and browsers do. */
export function composite(top: string, ground: string, opacity: number): string {
  const under = channels(ground);
  const mixed = channels(top).map((c, i) => c * opacity + (under[i] ?? 0) * (1 - opacity));
  return `#${mixed
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

/** The linear colour that an eye with the given vision takes it for, clipped to the gamut. */
export function seenBy(vision: Vision, colour: Linear): Linear {
  const [r, g, b] = visionMatrices[vision];
  const clip = (c: number): number => Math.min(1, Math.max(0, c));
  return [clip(dot(r, colour)), clip(dot(g, colour)), clip(dot(b, colour))];
}

/** Linear sRGB to OKLab (Björn Ottosson, 2020): lightness 0 to 1, then a and b. */
export function oklab(colour: Linear): Linear {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour));
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ];
}

/** Euclidean distance in OKLab between two `#rrggbb` colours as the given eye sees them; black to white is 1. */
export function distance(a: string, b: string, vision: Vision = 'typical'): number {
  const [from, to] = [oklab(seenBy(vision, linear(a))), oklab(seenBy(vision, linear(b)))];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dim, bright] = [a, b].map((c) => dot(luminanceWeights, linear(c)) + 0.05).sort((x, y) => x - y);
  return (bright ?? 1) / (dim ?? 1);
}
