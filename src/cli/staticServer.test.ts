import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from './staticServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const page = '<!doctype html><title>Lachin</title>'.repeat(20);
const archive = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
let server: Server;

function write(name: string, content: string | Buffer): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

beforeAll(async () => {
  write(
    '_headers',
    '/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n/_app/immutable/*\n  Cache-Control: immutable\n'
  );
  write('index.html', '<title>choice</title>');
  write('404.html', '<title>not here</title>');
  write('fr/lachin/index.html', page);
  write('fr/lachin/index.html.br', brotliCompressSync(page));
  write('fr/lachin/index.html.gz', gzipSync(page));
  write('basemap.pmtiles', archive);
  write('_app/immutable/regions.geojson', '{}');
  write('worker.mjs', 'export {};');
  write('empty.txt', '');
  write('.secret', 'hidden');
  write('.well-known/security.txt', 'Contact: x');
  server = createStaticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A raw request: `fetch` would tidy the path and decompress the body. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('pages', () => {
  test('a folder is its index.html', async () => {
    const answer = await ask('/fr/lachin/');
    expect([answer.status, answer.body.toString()]).toEqual([200, page]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/')).body.toString()).toContain('choice');
  });

  test('a folder without its slash is sent on, with its query', async () => {
    const answer = await ask('/fr/lachin?asof=2021-05-13');
    expect([answer.status, answer.headers.location]).toEqual([308, '/fr/lachin/?asof=2021-05-13']);
  });

  test('a path that looks like another host never sends the reader there', async () => {
    const answer = await ask('//fr/lachin');
    expect([answer.status, answer.headers.location]).toEqual([308, '/fr/lachin/']);
  });

  test.each([
    '/nowhere',
    '/nowhere/',
    '/fr/',
    '/fr/lachin/index.html/',
    '/_headers',
    '/.secret',
    '/index',
    '/fr/lachin/index'
  ])('%s is the 404 page, with status 404', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.toString()]).toEqual([404, '<title>not here</title>']);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('a missing hashed file is not kept for ever', async () => {
    expect((await ask('/_app/immutable/gone.js')).headers['cache-control']).toBe('no-cache');
  });

  test('.well-known is served', async () => {
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
  });
});

describe('bad requests', () => {
  test.each(['/%', '/%zz', '/%C3%28', '/a%00b', '/a%5cb'])('%s is answered in words', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.toString()]).toEqual([404, '<title>not here</title>']);
  });

  test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd'])(
    '%s finds nothing outside the folder',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    }
  );

  test('a query may hold anything', async () => {
    expect((await ask('/fr/lachin/?q=%')).status).toBe(200);
  });

  test('nothing can be written', async () => {
    const answer = await ask('/', {}, 'POST');
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('a name too long for a file is not found', async () => {
    expect((await ask(`/${'a'.repeat(5000)}`)).status).toBe(404);
  });
});

describe('compressed files', () => {
  test('brotli before gzip, gzip where there is no brotli, plain where neither', async () => {
    const brotli = await ask('/fr/lachin/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask('/fr/lachin/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    const plain = await ask('/fr/lachin/', { 'accept-encoding': 'br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(page);
  });

  test('each has its own tag and tells caches what it depends on', async () => {
    const brotli = await ask('/fr/lachin/', { 'accept-encoding': 'br' });
    const plain = await ask('/fr/lachin/');
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(brotli.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a range is cut from the plain file', async () => {
    const answer = await ask('/fr/lachin/', { 'accept-encoding': 'br', range: 'bytes=0-8' });
    expect([answer.status, answer.body.toString()]).toEqual([206, '<!doctype']);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

describe('ranges', () => {
  test.each([
    ['bytes=0-6', 0, 6],
    ['bytes=250-', 250, 255],
    ['bytes=-4', 252, 255],
    ['bytes=250-999', 250, 255]
  ])('%s', async (range, start, end) => {
    const answer = await ask('/basemap.pmtiles', { range });
    expect(answer.status).toBe(206);
    expect(answer.headers['content-range']).toBe(`bytes ${start}-${end}/256`);
    expect(answer.headers['content-length']).toBe(String(end - start + 1));
    expect(answer.body).toEqual(archive.subarray(start, end + 1));
    expect(answer.headers['content-type']).toBe('application/octet-stream');
  });

  test('beyond the end is 416, with the size', async () => {
    const answer = await ask('/basemap.pmtiles', { range: 'bytes=256-' });
    expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */256']);
  });

  test.each(['bytes=5-2', 'bytes=0-1,4-5', 'nonsense'])('%s is ignored', async (range) => {
    const answer = await ask('/basemap.pmtiles', { range });
    expect([answer.status, answer.body.length]).toEqual([200, 256]);
  });

  test('If-Range cuts the same version only', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask('/basemap.pmtiles')).headers;
    const range = 'bytes=0-1';
    expect((await ask('/basemap.pmtiles', { range, 'if-range': etag })).status).toBe(206);
    expect((await ask('/basemap.pmtiles', { range, 'if-range': modified })).status).toBe(206);
    expect((await ask('/basemap.pmtiles', { range, 'if-range': '"older"' })).status).toBe(200);
  });

  test('the 404 page is never cut', async () => {
    expect((await ask('/nowhere', { range: 'bytes=0-1' })).status).toBe(404);
  });
});

describe('conditional requests', () => {
  test('the same tag is 304, without a body', async () => {
    const { etag = '' } = (await ask('/fr/lachin/')).headers;
    const answer = await ask('/fr/lachin/', { 'if-none-match': `"x", W/${etag}` });
    expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag]);
    expect((await ask('/fr/lachin/', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  test('the date counts where no tag is sent', async () => {
    const { 'last-modified': modified = '' } = (await ask('/fr/lachin/')).headers;
    const since = { 'if-modified-since': modified };
    expect((await ask('/fr/lachin/', since)).status).toBe(304);
    expect((await ask('/fr/lachin/', { ...since, 'if-none-match': '"x"' })).status).toBe(200);
    expect((await ask('/fr/lachin/', { 'if-modified-since': 'Thu, 01 Jan 1998 00:00:00 GMT' })).status).toBe(
      200
    );
  });
});

describe('headers', () => {
  test('HEAD has the length and no body', async () => {
    const answer = await ask('/basemap.pmtiles', {}, 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '256', 0]);
    expect(answer.headers['accept-ranges']).toBe('bytes');
  });

  test.each([
    ['/_app/immutable/regions.geojson', 'application/geo+json'],
    ['/worker.mjs', 'text/javascript; charset=utf-8'],
    ['/empty.txt', 'text/plain; charset=utf-8']
  ])('%s is %s', async (path, type) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
  });

  test('the shipped rules decide on caching', async () => {
    expect((await ask('/_app/immutable/regions.geojson')).headers['cache-control']).toBe('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });
});
