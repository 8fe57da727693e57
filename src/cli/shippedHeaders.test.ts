import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

  test('every page refuses foreign frames and content sniffing, and says no more than its origin', () => {
    const page = headersFor(rules, '/fr/lachin/');
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'self'");
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
