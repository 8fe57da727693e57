import { expect, test } from 'vitest';
import { siteOrigin } from './origin.ts';

test('the site’s origin is the setting without its slash, or where npm start serves', () => {
  expect(siteOrigin(undefined)).toBe('http://localhost:4173');
  expect(siteOrigin('')).toBe('http://localhost:4173');
  expect(siteOrigin('https://example.org/')).toBe('https://example.org');
});

test.each(['example.org', 'https://example.org/map/', 'javascript:alert(1)', 'https://example.org/?a'])(
  'the site’s origin cannot be %s',
  (setting) => {
    expect(() => siteOrigin(setting)).toThrow(`PUBLIC_ORIGIN is “${setting}”`);
  }
);
