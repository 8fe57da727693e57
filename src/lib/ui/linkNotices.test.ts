import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { messages } from '../server/messages.ts';
import { linkNotices } from './linkNotices.ts';

const words = messages.en.notice;
const notices = (link: string) => {
  const { search, hash } = new URL(link, 'https://example.org/en/');
  return linkNotices({ search, hash }, 'en', words);
};

describe('linkNotices', () => {
  test.each(['', '?asof=2021-05-13', '#p2', '#p2&map=8.40/39.7100/46.3000', '?utm_source=x#:~:text=Lachin'])(
    'has nothing to say of “%s”',
    (link) => {
      expect(notices(link)).toEqual([]);
    }
  );

  test('says that a view cannot be read', () => {
    expect(notices('#p2&map=north')).toEqual([words.badCamera]);
  });

  test('says that a day is none, and which day is shown', () => {
    expect(notices('?asof=2021-02-30')).toEqual([words.badDay('2021-02-30', '13 May 2021')]);
  });

  test('says that names are nobody’s whom the map knows', () => {
    expect(notices('?names=klingon')).toEqual([words.badNames('klingon')]);
  });

  test('has nothing to say of another day, nor of chosen names', () => {
    expect(notices('?asof=2020-11-25&names=azerbaijan')).toEqual([]);
  });

  test('tells both faults of a link', () => {
    expect(notices('?asof=today#map=1/2')).toHaveLength(2);
  });

  test('shows the beginning of a day of any length', () => {
    const [notice = ''] = notices(`?asof=${'9'.repeat(10_000)}`);
    expect(notice).toContain('9'.repeat(40));
    expect(notice).not.toContain('9'.repeat(41));
  });

  test.each(languages)('speaks %s', (lang) => {
    const link = { search: '?asof=2020-13-25', hash: '#map=x' };
    const said = linkNotices(link, lang, messages[lang].notice);
    expect(said).toHaveLength(2);
    expect(said.join()).toContain('2020');
    expect(said.join()).toContain('2021');
  });
});
