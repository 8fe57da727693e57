import { describe, expect, test } from 'vitest';
import { nearestPages } from './nearest.ts';
import { inLanguage, languageOf, neutralPath, normalisedPath, paths } from './routes.ts';

describe('paths', () => {
  test('are the contract', () => {
    expect([
      paths.home('fr'),
      paths.region('hy', 'lachin'),
      paths.articles('az'),
      paths.article('ru', 'a'),
      paths.passageInArticle('ru', 'a', 'p2'),
      paths.passage('en', 'a', 'p2'),
      paths.timeline('fr'),
      paths.read('fr'),
      paths.about('fr')
    ]).toEqual([
      '/fr/',
      '/hy/lachin/',
      '/az/articles/',
      '/ru/articles/a/',
      '/ru/articles/a/#p2',
      '/en/articles/a/p2/',
      '/fr/timeline/',
      '/fr/read/',
      '/fr/about/'
    ]);
  });

  test('change language and nothing else', () => {
    expect(inLanguage('/fr/articles/a/p2/', 'hy')).toBe('/hy/articles/a/p2/');
    expect(inLanguage('/', 'az')).toBe('/az/');
    expect(inLanguage('/xx/lachin/', 'az')).toBe('/az/');
    expect(neutralPath('/hy/')).toBe('/');
    expect(neutralPath('/hy/data/')).toBe('/data/');
    expect(neutralPath('/hy/about/')).toBe('/en/about/');
    expect(languageOf('/ru/about/')).toBe('ru');
    expect(languageOf('/constructor/')).toBeUndefined();
  });

  test('are normalised as the router knows them', () => {
    expect(normalisedPath('//fr//lachin/index.html')).toBe('/fr/lachin/');
    expect(normalisedPath('/index.html')).toBe('/');
    expect(normalisedPath('/fr/lachin/')).toBe('/fr/lachin/');
  });
});

describe('nearestPages', () => {
  const page = (path: string) => ({ path, page: path });
  const known = [
    ...['/fr/', '/fr/lachin/', '/fr/aghdam/', '/fr/articles/'].map(page),
    { path: '/fr/lacin/', page: '/fr/lachin/' }
  ];

  test('finds a misspelt page, and names it once', () => {
    expect(nearestPages('/fr/lachyn', known)[0]).toBe('/fr/lachin/');
    expect(nearestPages('/fr/lachyn', known).filter((path) => path === '/fr/lachin/')).toHaveLength(1);
  });

  test('does not mind case and accents', () => {
    expect(nearestPages('/FR/%C3%81ghdam/', known)[0]).toBe('/fr/aghdam/');
  });

  test('says nothing rather than something far', () => {
    expect(nearestPages('/wp-admin/setup-config.php', known)).toEqual([]);
  });

  test('does not compare a path of 100 KB', () => {
    expect(nearestPages('/'.padEnd(100_000, 'a'), known)).toEqual([]);
  });
});
