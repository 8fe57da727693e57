import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../lib/i18n/languages.ts';
import { headersFor, parseHeaders } from './shippedHeaders.ts';

const sample = `# a comment
/*
  X-One: 1
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/a.b
  X-Dot: literal
`;

describe('parseHeaders', () => {
  test('reads paths and their headers, comments apart', () => {
    expect(parseHeaders(sample).map((rule) => rule.path)).toEqual(['/*', '/assets/*', '/a.b']);
  });

  test('names every faulty line', () => {
    expect(() => parseHeaders('  X-One: before any path\n/*\n  not a header\n')).toThrow(
      /_headers:1:[^]*_headers:3:/
    );
  });
});

describe('headersFor', () => {
  const rules = parseHeaders(sample);

  test('the last rule that names a header wins', () => {
    expect(headersFor(rules, '/assets/x.js').get('cache-control')).toBe(
      'public, max-age=31536000, immutable'
    );
    expect(headersFor(rules, '/fr/').get('cache-control')).toBe('no-cache');
    expect(headersFor(rules, '/assets/x.js').get('x-one')).toBe('1');
  });

  test('a dot in a path is a dot', () => {
    expect(headersFor(rules, '/a.b').get('x-dot')).toBe('literal');
    expect(headersFor(rules, '/aXb').has('x-dot')).toBe(false);
  });
});

describe('the headers that the site ships', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

  test.each(['/', '/data/', '/404.html', ...languages.map((lang) => `/${lang}/lachin/`)])(
    '%s refuses foreign frames',
    (path) => {
      expect(headersFor(rules, path).get('content-security-policy')).toBe("frame-ancestors 'self'");
    }
  );

  test('embedded pages may be framed anywhere, and a host that joins the values of all rules says the same', () => {
    const path = '/embed/fr/lachin/';
    expect(headersFor(rules, path).get('content-security-policy')).toBe('frame-ancestors * file:');
    const fitting = rules.filter((rule) => headersFor([rule], path).has('content-security-policy'));
    expect(fitting).toHaveLength(1);
  });

  test('every page refuses content sniffing, and says no more than its origin', () => {
    const page = headersFor(rules, '/fr/lachin/');
    expect(page.get('x-content-type-options')).toBe('nosniff');
    expect(page.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(page.get('permissions-policy')).toContain('geolocation=()');
  });

  test('only files with a hash in their name are kept for ever', () => {
    expect(headersFor(rules, '/_app/immutable/entry/app.123.js').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/fr/').get('cache-control')).not.toContain('immutable');
    expect(headersFor(rules, '/basemap.pmtiles').get('cache-control')).not.toContain('immutable');
  });
});
