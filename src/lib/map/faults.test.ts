import { describe, expect, test } from 'vitest';
import { openFake } from './fakeView.ts';

describe('faults', () => {
  const error = { message: 'Bad response code: 404' };

  test('of the archive are the basemap’s, told once until a tile loads again', () => {
    const { map, handlers } = openFake();
    map.fire('error', { error, sourceId: 'world' });
    map.fire('error', { error, sourceId: 'basemap' });
    expect(handlers.fault.mock.calls).toEqual([['basemap', error.message]]);
    map.fire('sourcedata', { sourceId: 'veil', tile: {} });
    expect(handlers.restored).not.toHaveBeenCalled();
    map.fire('sourcedata', { sourceId: 'basemap', tile: {} });
    expect(handlers.restored).toHaveBeenCalledWith('basemap');
  });

  test('of our own shapes are the regions’', () => {
    const { map, handlers } = openFake();
    map.fire('error', { error, sourceId: 'border' });
    expect(handlers.fault).toHaveBeenCalledWith('regions', error.message);
  });

  test('after the end are told to nobody', () => {
    const { view, map, handlers } = openFake();
    view.destroy();
    map.fire('error', { error });
    map.fire('moveend', { originalEvent: {} });
    expect(map.removed).toBe(true);
    expect(handlers.fault).not.toHaveBeenCalled();
    expect(handlers.move).not.toHaveBeenCalled();
  });
});
