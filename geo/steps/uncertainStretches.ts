import type { LineCollection } from '#lib/data/line.ts';
import type { Position } from '#lib/data/region.ts';

/** A stretch of a ring by three of its vertices: its ends, and one between them that tells which way it runs. */
export interface Stretch {
  ends: [Position, Position];
  between: Position;
}

/** The uncertain stretches of each shape's edge, by the shape's id. */
export function uncertainStretches({ features }: LineCollection): Map<string, Stretch[]> {
  const stretches = new Map<string, Stretch[]>();
  for (const { properties, geometry } of features) {
    if (properties.certainty !== 'uncertain') continue;
    const vertices = geometry.coordinates;
    const [first, last] = [vertices[0]!, vertices.at(-1)!];
    const stretch: Stretch = { ends: [first, last], between: vertices[Math.floor(vertices.length / 2)]! };
    for (const shape of properties.shapes) stretches.set(shape, [...(stretches.get(shape) ?? []), stretch]);
  }
  return stretches;
}

/**
 * The vertices of a closed ring along a stretch, in the ring's order. Vertices of the finer ring that simplification left out are
 * among them. Throws where the ring lacks one of the three.
 */
export function alongRing(ring: readonly Position[], { ends: [one, other], between }: Stretch): Position[] {
  const open = ring.slice(0, -1);
  const place = ([x, y]: Position): number => {
    const found = open.findIndex(([lon, lat]) => lon === x && lat === y);
    if (found < 0) throw new Error(`no vertex of the ring stands at ${x},${y}`);
    return found;
  };
  const from = (start: Position, end: Position): Position[] => {
    const [first, last] = [place(start), place(end)];
    const turned = [...open.slice(first), ...open.slice(0, first)];
    return turned.slice(0, ((last - first + open.length) % open.length) + 1);
  };
  const forward = from(one, other);
  return forward.includes(open[place(between)]!) ? forward : from(other, one);
}
