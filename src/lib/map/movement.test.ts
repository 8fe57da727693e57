import { describe, expect, test } from 'vitest';
import { camera, openFake, padding, type Opened } from './fakeView.ts';

describe('movement', () => {
  const lastMove = ({ handlers }: Opened): unknown => handlers.move.mock.lastCall?.[1];

  test('by a gesture is the reader’s', () => {
    const opened = openFake();
    opened.map.fire('moveend', { originalEvent: {} });
    expect(lastMove(opened)).toBe(true);
  });

  test('by the wheel is the reader’s, though no movement of it says so', () => {
    const opened = openFake();
    opened.map.fire('wheel');
    opened.map.fire('move');
    opened.map.fire('moveend');
    expect(lastMove(opened)).toBe(true);
    opened.map.fire('moveend');
    expect(lastMove(opened)).toBe(false);
  });

  test('by a button is the reader’s', () => {
    const opened = openFake();
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
    const opened = openFake();
    opened.view.frame([45, 39, 47, 40], { animate: true });
    opened.map.settle();
    expect(lastMove(opened)).toBe(false);
    opened.view.jump(camera);
    expect(lastMove(opened)).toBe(false);
    opened.map.fire('moveend');
    expect(lastMove(opened)).toBe(false);
  });

  test('that frames looks straight down with north up', () => {
    const { view, map } = openFake();
    view.frame([45, 39, 47, 40], { animate: true });
    expect(map.moves.at(-1)).toMatchObject({ how: 'ease', camera: { bearing: 0, pitch: 0, zoom: 9 } });
  });

  test('is never animated for a reader who wants less of it', () => {
    const { view, map } = openFake(true);
    view.frame([45, 39, 47, 40], { animate: true });
    view.zoomBy(1);
    view.resetNorth();
    expect(map.moves.map(({ how }) => how)).toEqual(['jump', 'jump', 'jump']);
  });

  test('tells the camera in the terms of the address', () => {
    const { view } = openFake();
    expect(view.camera()).toEqual({ zoom: 8, lat: 39.7, lon: 46.3, bearing: 0, pitch: 0 });
  });

  test('under way tells the camera it is going to, also where another one cut it short', () => {
    const { view, map } = openFake();
    view.zoomBy(1);
    view.frame([45, 39, 47, 40], { animate: true });
    expect(view.camera()).toEqual({ zoom: 9, lat: 39, lon: 46, bearing: 0, pitch: 0 });
    map.settle();
    expect(view.camera()).toMatchObject({ zoom: 8, lat: 39.7 });
  });

  test('by a button pressed again goes on from where the first one leads', () => {
    const { view, map } = openFake();
    view.zoomBy(1);
    view.zoomBy(1);
    expect(map.moves.at(-1)).toMatchObject({ camera: { zoom: 10 } });
  });

  test('keeps bounds fitted when the room changes, until the reader takes the map', () => {
    const { view, map } = openFake();
    view.frame([45, 39, 47, 40], { animate: true });
    view.setPadding({ ...padding, bottom: 300 });
    expect(map.moves.at(-1)).toMatchObject({ how: 'jump', byReader: false });
    const before = map.moves.length;
    map.fire('moveend', { originalEvent: {} });
    view.setPadding(padding);
    expect(map.moves).toHaveLength(before);
  });

  test('leaves a linked camera alone when the room changes', () => {
    const { view, map } = openFake();
    view.setPadding({ ...padding, bottom: 300 });
    expect(map.moves).toHaveLength(0);
  });
});
