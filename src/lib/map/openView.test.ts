import { describe, expect, test, vi } from 'vitest';
import type { Camera } from '../url/camera.ts';
import { fakeLibrary } from './fakeMap.ts';
import type { FakeMap } from './fakeMap.ts';
import { openView } from './openView.ts';
import type { View, ViewHandlers } from './openView.ts';

const camera: Camera = { zoom: 10, lat: 39.5, lon: 46.4, bearing: 20, pitch: 30 };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };

interface Opened {
  view: View;
  map: FakeMap;
  container: HTMLElement;
  handlers: { [Name in keyof ViewHandlers]: ReturnType<typeof vi.fn<ViewHandlers[Name]>> };
}

function options(reducedMotion = false) {
  return {
    container: { dataset: {} } as HTMLElement,
    style: { version: 8 as const, sources: {}, layers: [] },
    title: 'Carte',
    regions: ['syunik', 'lachin'],
    start: { camera },
    padding,
    reducedMotion: () => reducedMotion,
    handlers: {
      click: vi.fn<ViewHandlers['click']>(),
      pick: vi.fn<ViewHandlers['pick']>(),
      hover: vi.fn<ViewHandlers['hover']>(),
      move: vi.fn<ViewHandlers['move']>(),
      idle: vi.fn<ViewHandlers['idle']>(),
      fault: vi.fn<ViewHandlers['fault']>(),
      restored: vi.fn<ViewHandlers['restored']>()
    }
  };
}

function open(reducedMotion = false): Opened {
  const given = options(reducedMotion);
  const library = fakeLibrary();
  const outcome = openView(given, library);
  if (outcome.kind !== 'ready') throw new Error(outcome.kind);
  return { view: outcome.view, map: library.map(), container: given.container, handlers: given.handlers };
}

describe('opening', () => {
  test('hands the camera and the title to the library', () => {
    const { map } = open();
    expect(map.request).toMatchObject({
      title: 'Carte',
      camera: { center: { lng: 46.4, lat: 39.5 }, zoom: 10, bearing: 20, pitch: 30 }
    });
  });

  test('without WebGL 2 says that it is unsupported', () => {
    const library = fakeLibrary({ error: new Error('no GPU'), unsupported: true });
    expect(openView(options(), library)).toEqual({ kind: 'unsupported' });
  });

  test('says what else went wrong, and does not throw', () => {
    const library = fakeLibrary({ error: new Error('container is not empty'), unsupported: false });
    expect(openView(options(), library)).toEqual({ kind: 'failed', error: 'container is not empty' });
  });

  test('marks the container ready at the first idle', () => {
    const { map, container, handlers } = open();
    expect(container.dataset.ready).toBeUndefined();
    map.fire('idle');
    expect(container.dataset.ready).toBe('true');
    expect(handlers.idle).toHaveBeenCalledOnce();
  });
});

describe('selection', () => {
  test('asked before the style is ready is remembered', () => {
    const { view, map } = open();
    view.select(['lachin']);
    view.highlight('syunik');
    expect(map.states.size).toBe(0);
    map.load();
    expect(map.states.get('regions/lachin')).toEqual({ selected: true, dimmed: false, hover: false });
    expect(map.states.get('labels/syunik')).toEqual({ selected: false, dimmed: true, hover: true });
  });

  test('of nothing lets no region stand back', () => {
    const { view, map } = open();
    map.load();
    view.select(['lachin']);
    view.select([]);
    expect(map.states.get('regions/syunik')).toEqual({ selected: false, dimmed: false, hover: false });
  });

  test('outlives a change of style', () => {
    const { view, map } = open();
    map.load();
    view.select(['lachin']);
    view.setStyle({ version: 8, sources: {}, layers: [] });
    map.fire('style.load');
    expect(map.states.get('regions/lachin')).toMatchObject({ selected: true });
  });

  test('outlives a lost context', () => {
    const { view, map, container, handlers } = open();
    map.load();
    map.fire('idle');
    map.fire('webglcontextlost');
    expect(container.dataset.ready).toBeUndefined();
    expect(handlers.fault).toHaveBeenCalledWith('context-lost', expect.any(String));
    map.loaded = false;
    view.select(['syunik']);
    map.fire('webglcontextrestored');
    map.load();
    expect(handlers.restored).toHaveBeenCalledWith('context-lost');
    expect(map.states.get('regions/syunik')).toMatchObject({ selected: true });
  });
});

describe('movement', () => {
  const lastMove = ({ handlers }: Opened): unknown => handlers.move.mock.lastCall?.[1];

  test('by a gesture is the reader’s', () => {
    const opened = open();
    opened.map.fire('moveend', { originalEvent: {} });
    expect(lastMove(opened)).toBe(true);
  });

  test('by the wheel is the reader’s, though no movement of it says so', () => {
    const opened = open();
    opened.map.fire('wheel');
    opened.map.fire('move');
    opened.map.fire('moveend');
    expect(lastMove(opened)).toBe(true);
    opened.map.fire('moveend');
    expect(lastMove(opened)).toBe(false);
  });

  test('by a button is the reader’s', () => {
    const opened = open();
    opened.view.zoomBy(1);
    opened.map.settle();
    expect(lastMove(opened)).toBe(true);
    expect(opened.map.moves.at(-1)).toMatchObject({ how: 'ease', camera: { zoom: 9 } });
    opened.view.resetNorth();
    opened.map.settle();
    expect(lastMove(opened)).toBe(true);
    opened.view.frame([45, 39, 47, 40], { animate: true, byReader: true });
    opened.map.settle();
    expect(lastMove(opened)).toBe(true);
  });

  test('by the page is not', () => {
    const opened = open();
    opened.view.frame([45, 39, 47, 40], { animate: true });
    opened.map.settle();
    expect(lastMove(opened)).toBe(false);
    opened.view.jump(camera);
    expect(lastMove(opened)).toBe(false);
    opened.map.fire('moveend');
    expect(lastMove(opened)).toBe(false);
  });

  test('that frames looks straight down with north up', () => {
    const { view, map } = open();
    view.frame([45, 39, 47, 40], { animate: true });
    expect(map.moves.at(-1)).toMatchObject({ how: 'ease', camera: { bearing: 0, pitch: 0, zoom: 9 } });
  });

  test('is never animated for a reader who wants less of it', () => {
    const { view, map } = open(true);
    view.frame([45, 39, 47, 40], { animate: true });
    view.zoomBy(1);
    view.resetNorth();
    expect(map.moves.map(({ how }) => how)).toEqual(['jump', 'jump', 'jump']);
  });

  test('tells the camera in the terms of the address', () => {
    const { view } = open();
    expect(view.camera()).toEqual({ zoom: 8, lat: 39.7, lon: 46.3, bearing: 0, pitch: 0 });
  });

  test('under way tells the camera it is going to, also where another one cut it short', () => {
    const { view, map } = open();
    view.zoomBy(1);
    view.frame([45, 39, 47, 40], { animate: true });
    expect(view.camera()).toEqual({ zoom: 9, lat: 39, lon: 46, bearing: 0, pitch: 0 });
    map.settle();
    expect(view.camera()).toMatchObject({ zoom: 8, lat: 39.7 });
  });

  test('by a button pressed again goes on from where the first one leads', () => {
    const { view, map } = open();
    view.zoomBy(1);
    view.zoomBy(1);
    expect(map.moves.at(-1)).toMatchObject({ camera: { zoom: 10 } });
  });

  test('keeps bounds fitted when the room changes, until the reader takes the map', () => {
    const { view, map } = open();
    view.frame([45, 39, 47, 40], { animate: true });
    view.setPadding({ ...padding, bottom: 300 });
    expect(map.moves.at(-1)).toMatchObject({ how: 'jump', byReader: false });
    const before = map.moves.length;
    map.fire('moveend', { originalEvent: {} });
    view.setPadding(padding);
    expect(map.moves).toHaveLength(before);
  });

  test('leaves a linked camera alone when the room changes', () => {
    const { view, map } = open();
    view.setPadding({ ...padding, bottom: 300 });
    expect(map.moves).toHaveLength(0);
  });
});

test('the map is named in the reader’s language, also after it changes', () => {
  const { view, map } = open();
  view.setTitle('Карта');
  expect(map.attributes.get('aria-label')).toBe('Карта');
});

describe('the pointer', () => {
  const point = { x: 5, y: 5 };

  test('finds the principal shape before the one drawn as context', () => {
    const { map, handlers } = open();
    map.load();
    map.under = { 'region-fill': 'lachin', 'region-context-fill': 'kelbajar' };
    map.fire('click', { point });
    expect(handlers.click).toHaveBeenLastCalledWith('lachin');
    map.under = { 'region-context-fill': 'kelbajar' };
    map.fire('click', { point });
    expect(handlers.click).toHaveBeenLastCalledWith('kelbajar');
  });

  test('on a line, or near one, tells of the line and not of the region', () => {
    const { map, handlers } = open();
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
    const { map } = open();
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
    const { map, handlers } = open();
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
    const { map, handlers } = open();
    map.fire('click', { point });
    expect(handlers.click).toHaveBeenLastCalledWith(null);
  });

  test('tells of a region once as it enters and once as it leaves', () => {
    const { map, handlers } = open();
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

describe('faults', () => {
  const error = { message: 'Bad response code: 404' };

  test('of the archive are the basemap’s, told once until a tile loads again', () => {
    const { map, handlers } = open();
    map.fire('error', { error, sourceId: 'world' });
    map.fire('error', { error, sourceId: 'basemap' });
    expect(handlers.fault.mock.calls).toEqual([['basemap', error.message]]);
    map.fire('sourcedata', { sourceId: 'veil', tile: {} });
    expect(handlers.restored).not.toHaveBeenCalled();
    map.fire('sourcedata', { sourceId: 'basemap', tile: {} });
    expect(handlers.restored).toHaveBeenCalledWith('basemap');
  });

  test('of our own shapes are the regions’', () => {
    const { map, handlers } = open();
    map.fire('error', { error, sourceId: 'border' });
    expect(handlers.fault).toHaveBeenCalledWith('regions', error.message);
  });

  test('after the end are told to nobody', () => {
    const { view, map, handlers } = open();
    view.destroy();
    map.fire('error', { error });
    map.fire('moveend', { originalEvent: {} });
    expect(map.removed).toBe(true);
    expect(handlers.fault).not.toHaveBeenCalled();
    expect(handlers.move).not.toHaveBeenCalled();
  });
});
