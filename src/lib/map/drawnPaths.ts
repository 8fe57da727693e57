import drawingJson from '#geo/drawing.json';
import type { Drawing } from '../data/drawing.ts';
import { lakesPath, linesPath, shapePath, uncertainPath } from '../geo/drawing.ts';

/** The `d` of every path of the drawn map: the shapes by their ids, the lines by what they are. */
export interface DrawnPaths {
  shapes: Record<string, string>;
  /** Uncertain stretches of the shapes' edges, by the shapes' ids. */
  uncertain: Record<string, string>;
  lakes: string;
  states: string;
  border: string;
}

/** What stands before a shape's id where its uncertain stretches are drawn. */
export const uncertainMark = 'uncertain-';

function made(): DrawnPaths {
  // Checked against its schema by geo/regions.test.ts; JSON imports know no tuples.
  const drawing = drawingJson as unknown as Drawing;
  return {
    shapes: Object.fromEntries(
      Object.keys(drawing.shapes).map((shape) => [shape, shapePath(drawing, shape)])
    ),
    uncertain: Object.fromEntries(
      Object.keys(drawing.uncertain).map((shape) => [shape, uncertainPath(drawing, shape)])
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
  const uncertain = [...paths].flatMap(([name, d]) =>
    name.startsWith(uncertainMark) ? [[name.slice(uncertainMark.length), d] as const] : []
  );
  return {
    shapes: Object.fromEntries(paths),
    uncertain: Object.fromEntries(uncertain),
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
