import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';

describe('a corpus file', () => {
  test('holds texts with their labels', () => {
    const file =
      '## fr-dev-001 · plain\nDe [Goris](syunik/inside) à [Lachin](lachin).\n\nFin.\n\n## hy-dev-002 · ոչինչ\nՈչինչ։\n';
    expect(readCorpus('fr.txt', file)).toEqual([
      {
        id: 'fr-dev-001',
        lang: 'fr',
        note: 'plain',
        text: 'De Goris à Lachin.\n\nFin.',
        labels: [
          { region: 'syunik', kind: 'inside', start: 3, end: 8 },
          { region: 'lachin', kind: 'region', start: 11, end: 17 }
        ]
      },
      { id: 'hy-dev-002', lang: 'hy', note: 'ոչինչ', text: 'Ոչինչ։', labels: [] }
    ]);
  });

  test('is told all its faults, by line', () => {
    const file =
      'Préambule\n## fr-1 plain\nx\n## de-1 · plain\ny\n## fr-2 · a\nUn [crochet\n## fr-2 · b\n[Lachin](lachin)\n';
    expect(() => readCorpus('fr.txt', file)).toThrow(
      [
        'fr.txt:1: expected “## id · note”, not “Préambule”',
        'fr.txt:2: expected “## id · note”, not “## fr-1 plain”',
        'fr.txt:4: “de-1” does not begin with a language',
        'fr.txt:6: fr-2: a bracket that is no label',
        'fr.txt:8: fr-2 stands twice'
      ].join('\n')
    );
  });
});
