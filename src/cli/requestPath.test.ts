import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestPath } from './requestPath.ts';

describe('requestPath', () => {
  test.each([
    ['/', '/', ''],
    ['/fr/lachin/?asof=2021-05-13', '/fr/lachin/', '?asof=2021-05-13'],
    ['/fr/lachin?a=1?b', '/fr/lachin', '?a=1?b'],
    ['/hy/%D5%B8/', '/hy/ո/', ''],
    ['//elsewhere.example/x', '/elsewhere.example/x', ''],
    ['/a/../../../etc/passwd', '/etc/passwd', ''],
    ['/%2e%2e/%2e%2e/etc/passwd', '/etc/passwd', ''],
    ['/..%2f..%2fetc%2fpasswd', '/etc/passwd', ''],
    ['/a/..', '/', ''],
    ['/a/b/.', '/a/b/', ''],
    ['/fr/?bad=%ZZ', '/fr/', '?bad=%ZZ']
  ])('%s', (target, path, query) => {
    expect(requestPath(target)).toEqual({ kind: 'path', path, query });
  });

  test.each(['/%', '/fr/%zz/', '/%C3%28', '/a%00b', '/a%5c..%5cb', '*', 'http://other.example/', ''])(
    '%s is bad',
    (target) => {
      expect(requestPath(target)).toEqual({ kind: 'bad' });
    }
  );

  test('never leaves the folder', () => {
    const step = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '', 'a', '%252e'), fc.string());
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const asked = requestPath(`/${steps.join('/')}`);
        if (asked.kind === 'bad') return;
        expect(asked.path.startsWith('/') && !asked.path.startsWith('//')).toBe(true);
        expect(join(sep, 'site', asked.path).startsWith(join(sep, 'site'))).toBe(true);
      })
    );
  });
});
