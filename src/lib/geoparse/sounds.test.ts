import { describe, expect, test } from 'vitest';
import { soundsOf } from './sounds.ts';

describe('spellings of one name sound alike', () => {
  test.each([
    ['Latin', ['Nadirxanlı', 'Nadirkhanly', 'Nadirhanli']],
    ['Latin', ['Çəmənli', 'Tchemenli', 'Chamanly']],
    ['Latin', ['Sarıcalı', 'Saridjaly', 'Sarydzhaly']],
    ['Latin', ['Xaçınçay', 'Khatchintchaï', 'Khachinchay']],
    ['Latin', ['Shurnukh', 'Chournoukh', 'Şurnux']],
    ['Cyrillic', ['Кенгерли', 'Кянгярли', 'Кэнгэрли']],
    ['Cyrillic', ['Зулфугарлы', 'Зюльфюгарлы']],
    ['Armenian', ['Քենգերլի', 'Քյանգարլի', 'Քենկերլի']]
  ] as const)('%s: %s', (script, [first, ...others]) => {
    for (const other of others) expect(soundsOf(other, script)).toBe(soundsOf(first, script));
  });

  test.each([
    ['Goris', 'Tatev'],
    ['Kapan', 'Kajaran'],
    ['Şuşa', 'Sisian']
  ])('%s and %s do not', (one, other) => {
    expect(soundsOf(one, 'Latin')).not.toBe(soundsOf(other, 'Latin'));
  });
});
