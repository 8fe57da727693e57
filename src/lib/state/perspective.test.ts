import { describe, expect, test } from 'vitest';
import { collectionDay } from '#lib/data/day.ts';
import { Perspective } from './perspective.svelte.ts';

const perspective = () =>
  new Perspective({ lang: 'fr', day: { iso: collectionDay, text: '13 mai 2021' }, regions: [], shapes: [] });

describe('a day that the address asks for', () => {
  test('is in links at once, before its words have come', async () => {
    const one = perspective();
    const coming = one.follow('?asof=2020-11-25&note=x');
    expect(one.href('/fr/kelbajar/')).toBe('/fr/kelbajar/?asof=2020-11-25');
    expect(one.shared('https://example.org', '/fr/')).toBe('https://example.org/fr/?asof=2020-11-25');
    expect(one.queryOf({ names: 'hy' })).toBe('?asof=2020-11-25&note=x&names=hy');
    expect(one.day).toBe(collectionDay);
    await coming;
    expect(one.dayView).toEqual({ iso: '2020-11-25', text: '25 novembre 2020' });
  });

  test('gives way to what is asked for next, however late its words come', async () => {
    const one = perspective();
    const coming = one.follow('?asof=2020-11-25');
    await one.follow('');
    await coming;
    expect(one.day).toBe(collectionDay);
    expect(one.href('/fr/')).toBe('/fr/');
  });
});

test('names go along in links where the address has them', async () => {
  const one = perspective();
  await one.follow('?names=az');
  expect(one.href('/fr/#p2')).toBe('/fr/?names=az#p2');
  expect(one.onDay('/fr/', '1993-04-02')).toBe('/fr/?asof=1993-04-02&names=az');
});
