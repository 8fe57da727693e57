import { default as jsQr } from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrSvg } from './qrCode.ts';

test.each([
  'https://example.org/fr/lachin/?asof=2021-05-13',
  'https://example.org/hy/articles/2021-05-13-lavrov-bayramov/p5/?asof=2021-05-13&names=azerbaijan#map=8.40/39.7100/46.3000',
  'Լաչին'
])('qrSvg draws what another program reads: %s', async (text) => {
  const { data, info } = await sharp(Buffer.from(qrSvg(text)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text);
});
