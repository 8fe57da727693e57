import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CameraHistory } from './cameraHistory.ts';

const at = (zoom: number) => ({ zoom, lat: 39.71, lon: 46.3, bearing: 0, pitch: 0 });

function place(hash = '') {
  const written: string[] = [];
  return {
    written,
    hash: () => hash,
    replaceHash: (next: string) => {
      hash = `#${next}`;
      written.push(next);
    }
  };
}

describe('CameraHistory', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('writes at most once a second, and the last move for certain', () => {
    const bar = place('#p2');
    const history = new CameraHistory(bar);
    for (let step = 0; step < 25; step++) {
      history.moved(at(step));
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1000);
    expect(bar.written.length).toBe(3);
    expect(bar.written.at(-1)).toBe('p2&map=24.00/39.7100000/46.3000000');
  });

  test('writes at once before another page is opened', () => {
    const bar = place();
    const history = new CameraHistory(bar);
    history.moved(at(7));
    history.flush();
    vi.advanceTimersByTime(5000);
    expect(bar.written).toEqual(['map=7.00/39.7100/46.3000']);
  });

  test('forgets a move that belongs to an entry left by Back', () => {
    const bar = place();
    const history = new CameraHistory(bar);
    history.moved(at(7));
    history.cancel();
    vi.advanceTimersByTime(5000);
    expect(bar.written).toEqual([]);
  });

  test('does not write what already stands there', () => {
    const bar = place('#map=7.00/39.7100/46.3000');
    new CameraHistory(bar).flush(at(7));
    expect(bar.written).toEqual([]);
  });
});
