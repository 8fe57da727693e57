import drawingJson from '#geo/drawing.json';
import type { Drawing } from '../data/drawing.ts';
import { lakesPath, linesPath, shapePath } from '../geo/drawing.ts';

/** The `d` of every path of the drawn map: the shapes by their ids, the lines by what they are. */
export interface DrawnPaths {
  shapes: Record<string, string>;
  lakes: string;
  states: string;
  border: string;
}

function made(): DrawnPaths {
  // Checked against its schema by geo/regions.test.ts; JSON imports know no tuples.
  const drawing = drawingJson as unknown as Drawing;
  return {
    shapes: Object.fromEntries(
      Object.keys(drawing.shapes).map((shape) => [shape, shapePath(drawing, shape)])
    ),
    lakes: lakesPath(drawing),
    states: linesPath(drawing, 'states'),
    border: linesPath(drawing, 'border')
  };
}

/** Reads back what `DrawnMap.svelte` wrote. */
function foundInPage(): DrawnPaths {
  const paths = new Map<string, string>();
  for (const path of document.querySelectorAll('path[data-drawn]'))
    paths.set(path.getAttribute('data-drawn') ?? '', path.getAttribute('d') ?? '');
  const line = (name: string) => paths.get(name) ?? '';
  return {
    shapes: Object.fromEntries(paths),
    lakes: line('lakes'),
    states: line('states'),
    border: line('border')
  };
}

/**
 * The build makes the paths of geo/drawing.json. They are in every page then, so the browser reads them there and need
 * not be sent them a second time: 12 KB in each page's data, or 5 KB of script.
 */
export const drawnPaths = import.meta.env.SSR ? made() : foundInPage();
