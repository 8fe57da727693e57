import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment, withCamera, writeFragment } from './fragment.ts';
import { fragmentId, repairedFragment } from './fragmentText.ts';

const camera = { zoom: 8.4, lat: 39.71, lon: 46.3, bearing: 0, pitch: 0 };

describe('parseFragment', () => {
  test('reads a passage and a view', () => {
    expect(parseFragment('#p2&map=8.40/39.7100/46.3000')).toEqual({
      id: 'p2',
      camera,
      badCamera: false,
      others: []
    });
  });

  test('reads a view alone, and a passage alone', () => {
    expect(parseFragment('#map=8.40/39.7100/46.3000').camera).toEqual(camera);
    expect(parseFragment('#p2')).toEqual({ id: 'p2', badCamera: false, others: [] });
  });

  test('takes a bare id only in the first place', () => {
    expect(parseFragment('#map=8.4/39.71/46.3&p2')).toEqual({ camera, badCamera: false, others: ['p2'] });
  });

  test('says that a view could not be read', () => {
    expect(parseFragment('#p2&map=north')).toEqual({ id: 'p2', badCamera: true, others: [] });
  });

  test('reads a view behind an & that was escaped on the way', () => {
    for (const link of ['#p2&amp;map=8.4/39.71/46.3', '#p2%26map=8.4/39.71/46.3'])
      expect(parseFragment(link)).toMatchObject({ id: 'p2', camera });
  });

  test('survives a malformed percent sign', () => {
    expect(parseFragment('#%E0%A4%A').id).toBe('%E0%A4%A');
    expect(parseFragment('#map=%E0%A4%A').badCamera).toBe(true);
  });

  test('reads an encoded view', () => {
    expect(parseFragment('#map=8.4%2F39.71%2F46.3').camera).toEqual(camera);
  });

  test('never throws, and names the same id as the first view reads', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fragmentId(text)).toBe(parseFragment(text).id);
      })
    );
  });
});

describe('repairedFragment', () => {
  test('leaves alone what can be decoded', () => {
    expect(repairedFragment('#p2&map=8.4%2F39.71%2F46.3')).toBe('#p2&map=8.4%2F39.71%2F46.3');
  });

  test('writes out what cannot', () => {
    expect(repairedFragment('#%zz&a=%20')).toBe('#%25zz&a=%20');
    expect(repairedFragment('#%E0%A4%A')).toBe('#%25E0%25A4%25A');
  });

  test('what it gives can always be decoded, and need not be repaired again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^#[%0-9a-f&=p]{0,12}$/), (text) => {
        const repaired = repairedFragment(text);
        expect(() => decodeURIComponent(repaired)).not.toThrow();
        expect(repairedFragment(repaired)).toBe(repaired);
      })
    );
  });
});

describe('withCamera', () => {
  test('keeps the passage and parts it does not know, as they came', () => {
    expect(withCamera('#p2&map=1/2/3&zoom=%20x&flag', camera)).toBe(
      'p2&map=8.40/39.7100/46.3000&zoom=%20x&flag'
    );
  });

  test('adds a view where there was none, and takes one away', () => {
    expect(withCamera('', camera)).toBe('map=8.40/39.7100/46.3000');
    expect(withCamera('#p2&map=1/2/3', undefined)).toBe('p2');
    expect(withCamera('#map=1/2/3', undefined)).toBe('');
  });

  test('a fragment written and read is the same', () => {
    const ids = fc.stringMatching(/^p[1-9][0-9]{0,2}$/);
    const others = fc.array(
      fc.stringMatching(/^[a-z]{1,5}=[a-z0-9%:]{0,8}$/).filter((part) => !part.startsWith('map='))
    );
    fc.assert(
      fc.property(fc.option(ids, { nil: undefined }), fc.boolean(), others, (id, looks, rest) => {
        const fragment = { ...(id ? { id } : {}), ...(looks ? { camera } : {}), others: rest };
        expect(parseFragment(writeFragment(fragment))).toEqual({ ...fragment, badCamera: false });
      })
    );
  });
});
