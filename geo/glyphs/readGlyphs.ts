import { PbfReader } from 'pbf';

type Tag = number;

/** The code points for which a glyph file (`{range}.pbf`) holds a glyph. */
export function readGlyphs(bytes: Uint8Array): number[] {
  const stackTag: Tag = 1;
  const glyphTag: Tag = 3;
  const idTag: Tag = 1;
  const points: number[] = [];
  const readGlyph = (tag: Tag, found: number[], pbf: PbfReader): void => {
    if (tag === idTag) found.push(pbf.readVarint());
  };
  const readStack = (tag: Tag, found: number[], pbf: PbfReader): void => {
    if (tag === glyphTag) pbf.readMessage(readGlyph, found);
  };
  const readFile = (tag: Tag, found: number[], pbf: PbfReader): void => {
    if (tag === stackTag) pbf.readMessage(readStack, found);
  };
  return new PbfReader(bytes).readFields(readFile, points);
}
