import { describe, expect, test } from 'vitest';
import { openFake } from './fakeView.ts';

describe('the pointer', () => {
  const point = { x: 5, y: 5 };

  test('finds the principal shape before the one drawn as context', () => {
    const { map, handlers } = openFake();
    map.load();
    map.under = { 'region-fill': 'lachin', 'region-context-fill': 'kelbajar' };
    map.fire('click', { point });
    expect(handlers.click).toHaveBeenLastCalledWith('lachin');
    map.under = { 'region-context-fill': 'kelbajar' };
    map.fire('click', { point });
    expect(handlers.click).toHaveBeenLastCalledWith('kelbajar');
  });

  test('on a line, or near one, tells of the line and not of the region', () => {
    const { map, handlers } = openFake();
    map.load();
    map.under = { 'region-fill': 'lachin' };
    map.lines = { 'region-outline': { line: 'lachin-2' }, 'boundary-former': { level: 3 } };
    map.fire('click', { point });
    expect(handlers.pick).toHaveBeenLastCalledWith({ kind: 'drawn', id: 'lachin-2' });
    expect(handlers.click).not.toHaveBeenCalled();
    map.fire('mousemove', { point });
    expect(map.canvas.style.cursor).toBe('help');
  });

  test('takes a finger less exactly than a mouse', () => {
    const { map } = openFake();
    map.load();
    map.lines = { 'region-outline': { line: 'lachin-2' } };
    const widths = [{}, { pointerType: 'touch' }].map((originalEvent) => {
      map.fire('click', { point, originalEvent });
      const [[west], [east]] = map.asked as [[number, number], [number, number]];
      return east - west;
    });
    expect(widths).toEqual([10, 18]);
  });

  test('tells lines of the basemap by the level that they are told by', () => {
    const { map, handlers } = openFake();
    map.load();
    for (const [level, told] of [
      [2, '2'],
      [3, '3'],
      [4, '4'],
      [6, '4']
    ]) {
      map.lines = { 'boundary-district': { level } };
      map.fire('click', { point });
      expect(handlers.pick).toHaveBeenLastCalledWith({ kind: 'basemap', level: told });
    }
  });

  test('beside every region tells null, also before the style is there', () => {
    const { map, handlers } = openFake();
    map.fire('click', { point });
    expect(handlers.click).toHaveBeenLastCalledWith(null);
  });

  test('tells of a region once as it enters and once as it leaves', () => {
    const { map, handlers } = openFake();
    map.load();
    map.under = { 'region-fill': 'lachin' };
    map.fire('mousemove', { point });
    map.fire('mousemove', { point });
    expect(map.canvas.style.cursor).toBe('pointer');
    map.fire('mouseout');
    expect(handlers.hover.mock.calls).toEqual([['lachin'], [null]]);
    expect(map.canvas.style.cursor).toBe('');
  });
});
