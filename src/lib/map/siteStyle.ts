/** The style of the live map, as this site has it. */
import regionsUrl from '#geo/regions.geojson?url&no-inline';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/en.ts';
import type { Shapes } from '../data/views.ts';
import { dataBox } from '../geo/box.ts';
import { composeStyle } from './composeStyle.ts';
import { buildStyle, type StyleOptions } from './style.ts';
import type { Theme } from './palette.ts';

/** What the style depends on that may change while the map stands. */
export interface Look {
  theme: Theme;
  lang: Language;
  words: Messages['map'];
  shapes: Shapes;
  /** What heads each region, by slug, in the reader's language. */
  headings: Record<string, string>;
  /** The languages of headings that are in another than `lang`, by slug. */
  headingLanguages: Record<string, Language>;
  /** What stands small under each heading: its country. */
  captions: Record<string, string>;
  /** The id of the line that is asked about. */
  pickedLine: string | undefined;
}

/** The archive's highest zoom; nearer, its tiles are drawn larger. */
const archiveMaxZoom = 12;

function optionsFor({ theme, lang, words, pickedLine, ...look }: Look): StyleOptions {
  const absolute = (path: string) => new URL(path, location.origin).href;
  return {
    theme,
    lang,
    archiveUrl: absolute('/basemap.pmtiles'),
    archiveMaxZoom,
    // Not through URL: it would encode the braces of the template.
    glyphsUrl: `${location.origin}/glyphs/{fontstack}/{range}.pbf`,
    regions: { url: absolute(regionsUrl) },
    lines: { url: absolute('/lines.geojson') },
    wordLines: { url: absolute('/words.geojson') },
    pickedLine,
    ...look,
    words: {
      notDelimited: words.notDelimited,
      formerOblast: words.formerOblast,
      dataEnd: words.dataEnd
    },
    box: dataBox
  };
}

/** A style, and what stood in the way of the one that was asked for. */
export interface SiteStyle {
  style: StyleSpecification;
  fault?: string;
}

/**
 * The style for a look: the embedded basemap, or the one at PUBLIC_BASEMAP_STYLE with the regions on top. Where that
 * cannot be had the embedded one stands in, with the fault told. Never throws.
 */
export async function styleFor(look: Look): Promise<SiteStyle> {
  const own = optionsFor(look);
  const external = import.meta.env.PUBLIC_BASEMAP_STYLE;
  if (!external) return { style: buildStyle(own) };
  try {
    const response = await fetch(external);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return { style: composeStyle((await response.json()) as StyleSpecification, own) };
  } catch (error) {
    return {
      style: buildStyle(own),
      fault: `${external}: ${error instanceof Error ? error.message : String(error)}`
    };
  }
}
