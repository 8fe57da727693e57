import { describe, expect, test } from 'vitest';
import { fakeLibrary } from './fakeMap.ts';
import { openFake, viewOptions } from './fakeView.ts';
import { openView } from './openView.ts';

describe('opening', () => {
  test('hands the camera and the title to the library', () => {
    const { map } = openFake();
    expect(map.request).toMatchObject({
      title: 'Carte',
      camera: { center: { lng: 46.4, lat: 39.5 }, zoom: 10, bearing: 20, pitch: 30 }
    });
  });

  test('without WebGL 2 says that it is unsupported', () => {
    const library = fakeLibrary({ error: new Error('no GPU'), unsupported: true });
    expect(openView(viewOptions(), library)).toEqual({ kind: 'unsupported' });
  });

  test('says what else went wrong, and does not throw', () => {
    const library = fakeLibrary({ error: new Error('container is not empty'), unsupported: false });
    expect(openView(viewOptions(), library)).toEqual({ kind: 'failed', error: 'container is not empty' });
  });

  test('marks the container ready at the first idle', () => {
    const { map, container, handlers } = openFake();
    expect(container.dataset.ready).toBeUndefined();
    map.fire('idle');
    expect(container.dataset.ready).toBe('true');
    expect(handlers.idle).toHaveBeenCalledOnce();
  });
});

describe('selection', () => {
  test('asked before the style is ready is remembered', () => {
    const { view, map } = openFake();
    view.select(['lachin']);
    view.highlight('syunik');
    expect(map.states.size).toBe(0);
    map.load();
    expect(map.states.get('regions/lachin')).toEqual({ selected: true, dimmed: false, hover: false });
    expect(map.states.get('labels/syunik')).toEqual({ selected: false, dimmed: true, hover: true });
  });

  test('of nothing lets no region stand back', () => {
    const { view, map } = openFake();
    map.load();
    view.select(['lachin']);
    view.select([]);
    expect(map.states.get('regions/syunik')).toEqual({ selected: false, dimmed: false, hover: false });
  });

  test('outlives a change of style', () => {
    const { view, map } = openFake();
    map.load();
    view.select(['lachin']);
    view.setStyle({ version: 8, sources: {}, layers: [] });
    map.fire('style.load');
    expect(map.states.get('regions/lachin')).toMatchObject({ selected: true });
  });

  test('outlives a lost context', () => {
    const { view, map, container, handlers } = openFake();
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

test('the map is named in the reader’s language, also after it changes', () => {
  const { view, map } = openFake();
  view.setTitle('Карта');
  expect(map.attributes.get('aria-label')).toBe('Карта');
});

test('what is seen is drawn anew, and told by the middle of the canvas, whatever the padding', () => {
  const { view, map } = openFake();
  map.load();
  const seen = view.seen();
  expect(map.redrawn).toBe(1);
  expect(seen).toMatchObject({ centre: [48, 39], zoom: 8, width: 400, height: 200 });
});
