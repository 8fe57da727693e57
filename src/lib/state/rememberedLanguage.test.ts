import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { rememberedLanguage, rememberLanguage } from './rememberedLanguage.ts';

function stubStorage(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value)
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the language read last', () => {
  test.each(languages)('%s is remembered', (lang) => {
    stubStorage();
    expect(rememberedLanguage()).toBeUndefined();
    rememberLanguage(lang);
    expect(rememberedLanguage()).toBe(lang);
  });

  test.each(['de', '', 'FR', 'constructor', '../fr'])('“%s” is none of ours', (text) => {
    stubStorage({ language: text });
    expect(rememberedLanguage()).toBeUndefined();
  });

  test('a browser that denies storage is no fault', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
    expect(() => rememberLanguage('hy')).not.toThrow();
    expect(rememberedLanguage()).toBeUndefined();
  });

  test('nor is one that has none', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => rememberLanguage('hy')).not.toThrow();
    expect(rememberedLanguage()).toBeUndefined();
  });
});
