import { expect, test, vi } from 'vitest';
import { pmtilesProtocol } from './pmtilesProtocol.ts';
import type { Archive } from './pmtilesProtocol.ts';

const url = 'pmtiles://https://example.test/a.pmtiles/5/20/12';
const bytes = new Uint8Array([1, 2]).buffer;

function archive(getZxy: Archive['getZxy']) {
  return vi.fn<(file: string) => Archive>(() => ({ getZxy }));
}

test('a tile’s bytes come from its archive by zoom, column and row', async () => {
  const getZxy = vi.fn<Archive['getZxy']>(() => Promise.resolve({ data: bytes }));
  const open = archive(getZxy);
  const load = pmtilesProtocol(open);
  expect(await load({ url }, new AbortController())).toEqual({ data: bytes });
  await load({ url }, new AbortController());
  expect(open.mock.calls).toEqual([['https://example.test/a.pmtiles']]);
  expect(getZxy.mock.calls[0]?.slice(0, 3)).toEqual([5, 20, 12]);
});

test('a tile that the archive does not hold is empty', async () => {
  const load = pmtilesProtocol(archive(() => Promise.resolve(undefined)));
  const { data } = await load({ url }, new AbortController());
  expect(data.byteLength).toBe(0);
});

test('an archive that failed is opened afresh', async () => {
  const open = archive(() => Promise.reject(new Error('offline')));
  const load = pmtilesProtocol(open);
  await expect(load({ url }, new AbortController())).rejects.toThrow('offline');
  await expect(load({ url }, new AbortController())).rejects.toThrow('offline');
  expect(open).toHaveBeenCalledTimes(2);
});

test('one whose request was given up is kept', async () => {
  const open = archive(() => Promise.reject(new Error('aborted')));
  const load = pmtilesProtocol(open);
  const abort = new AbortController();
  abort.abort();
  await expect(load({ url }, abort)).rejects.toThrow();
  await expect(load({ url }, abort)).rejects.toThrow();
  expect(open).toHaveBeenCalledTimes(1);
});

test('an address that names no tile is refused with the address', async () => {
  const load = pmtilesProtocol(archive(() => Promise.resolve(undefined)));
  await expect(load({ url: 'pmtiles://a.pmtiles' }, new AbortController())).rejects.toThrow(
    'pmtiles://a.pmtiles'
  );
});
