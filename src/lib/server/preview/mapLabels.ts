import type { Language } from '#lib/i18n/languages.ts';
import { countryWords } from '#lib/i18n/regionWords.ts';
import { capitals } from '#lib/map/labels.ts';
import { palettes } from '#lib/map/palette.ts';
import { records } from '../geodata.ts';
import { outlineOf, widthOf, type Face } from './outlines.ts';

/** Where on the picture the map stands, in pixels. */
export interface Room {
  left: number;
  width: number;
  height: number;
}

/** Where a region's heading stands on the picture, in pixels, and how strongly. */
export interface RegionLabel {
  region: string;
  at: [number, number];
  colour: string;
  faint: boolean;
  large: boolean;
}

interface Label {
  text: string;
  face: Face;
  /** The country, small under the heading, as on the live map. */
  caption: string;
  captionFace: Face;
  at: [number, number];
  colour: string;
}

const palette = palettes.light;
const margin = 10;
/** What the map's foot takes of its height, in pixels. */
const foot = 60;

type Box = readonly [left: number, top: number, right: number, bottom: number];

const boxOf = ({ text, face, caption, captionFace, at: [x, y] }: Label): Box => {
  const half = Math.max(widthOf(text, face), widthOf(caption, captionFace)) / 2;
  return [x - half, y - face.size, x + half, y + face.size * 1.3];
};
const meet = (one: Box, other: Box) =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

/** Labels that are wholly in the room and on none before them. */
function placed(labels: readonly Label[], { left, width, height }: Room): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const box = boxOf(label);
    const inRoom = box[0] >= left + margin && box[2] <= left + width - margin;
    const inHeight = box[1] >= margin && box[3] <= height - foot;
    if (inRoom && inHeight && !kept.some((other) => meet(box, boxOf(other)))) kept.push(label);
  }
  return kept;
}

function labelPath({ text, face, caption, captionFace, at: [x, y], colour }: Label): string {
  const d =
    outlineOf(text, face, [x - widthOf(text, face) / 2, y]) +
    outlineOf(caption, captionFace, [x - widthOf(caption, captionFace) / 2, y + face.size]);
  const halo = `stroke="${palette.halo}" stroke-width="4" stroke-opacity=".8" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${colour}" ${halo} paint-order="stroke"/>`;
}

function regionLabel({ region, at, colour, large }: RegionLabel, lang: Language): Label {
  const record = records.find((candidate) => candidate.region === region);
  const size = large ? 27 : 19;
  return {
    text: capitals(record?.heading[lang] ?? region, lang),
    face: { family: 'noto-sans', weight: 600, size },
    caption: record ? countryWords[record.country].name[lang] : '',
    captionFace: { family: 'noto-sans', weight: 400, size: size * 0.72 },
    at,
    colour
  };
}

/** The headings of the regions, those marked out first, each with its country, where there is room. */
export function mapLabels(regions: readonly RegionLabel[], lang: Language, room: Room): string {
  const labels = regions
    .toSorted((one, other) => Number(one.faint) - Number(other.faint))
    .map((region) => regionLabel(region, lang));
  return placed(labels, room).map(labelPath).join('\n');
}
