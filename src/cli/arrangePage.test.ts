import { describe, expect, test } from 'vitest';
import { arrangePage, mapFiles } from './arrangePage.ts';

const files = { script: '/map.js', styles: ['/map.css'] };
const page = `<html><head>
<meta name="a">
\t\t<link href="/one.js" rel="modulepreload">
\t\t<link href="/page.css" rel="stylesheet">
\t\t<link href="/map.css" rel="stylesheet">
<title>T</title></head><body><p>text</p></body></html>`;

describe('arrangePage', () => {
  const arranged = arrangePage(page, files);
  const at = (part: string) => arranged.indexOf(part);

  test('puts the page’s styles before its scripts', () => {
    expect(at('/page.css')).toBeGreaterThan(0);
    expect(at('/page.css')).toBeLessThan(at('/one.js'));
  });

  test('puts the map’s styles after the text, and asks for the map last', () => {
    expect(at('/map.css')).toBeGreaterThan(at('text</p>'));
    expect(at('<link href="/map.js" rel="modulepreload" fetchpriority="low">')).toBeGreaterThan(
      at('/one.js')
    );
    expect(at('/map.js')).toBeLessThan(at('</head>'));
  });

  test('loses nothing and doubles nothing', () => {
    for (const part of [
      '/one.js',
      '/page.css',
      '/map.css',
      '<meta name="a">',
      '<title>T</title>',
      '<p>text</p>'
    ])
      expect(arranged.split(part)).toHaveLength(2);
  });

  test('asks for no map where there is none, and leaves a bare page alone', () => {
    expect(arrangePage(page.replace('/map.css', '/other.css'), files)).not.toContain('/map.js');
    expect(arrangePage('<head></head><body></body>', files)).toBe('<head></head><body></body>');
  });
});

test('the map’s files come from the manifest, which has to know it', () => {
  const manifest = { 'src/lib/map/liveMap.ts': { file: '_app/m.js', css: ['_app/m.css'] } };
  expect(mapFiles(manifest)).toEqual({ script: '/_app/m.js', styles: ['/_app/m.css'] });
  expect(() => mapFiles({})).toThrow('has it moved?');
});
