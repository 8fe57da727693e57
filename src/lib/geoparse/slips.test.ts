import { expect, test } from 'vitest';
import { slipsOf } from './slips.ts';

test('slips keep the first letter and change one thing', () => {
  const slips = slipsOf('lachin', 'Latin');
  for (const slip of ['lachn', 'lcahin', 'lacchin', 'lechin', 'lachen']) expect(slips).toContain(slip);
  for (const slip of slips) expect(slip.startsWith('l') && slip !== 'lachin').toBe(true);
  expect(new Set(slips).size).toBe(slips.length);
});
