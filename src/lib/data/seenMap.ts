import type { Position } from './region.ts';

/** What the live map shows at a moment. */
export interface SeenMap {
  /** What is drawn, in device pixels; to be copied at once, since the map draws on. */
  canvas: HTMLCanvasElement;
  /** What stands in the middle of the canvas, and how far the map is zoomed and turned there (degrees, clockwise). */
  centre: Position;
  zoom: number;
  bearing: number;
  /** In CSS pixels. */
  width: number;
  height: number;
}
