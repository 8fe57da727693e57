import { collectionDay } from '#lib/data/day.ts';
import type { EmbedView } from '#lib/data/embedView.ts';
import type { Bounds } from '#lib/data/region.ts';
import { embedCode, embedHeight, embedWidth } from '#lib/formats/embedCode.ts';
import { frameOf, mapShapesOn } from '#lib/geo/mapShapes.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { quotedAtMost } from '#lib/i18n/quotationMarks.ts';
import { textOf } from '#lib/text/runs.ts';
import { sharedAddress } from '#lib/url/perspective.ts';
import { paths } from '#lib/url/routes.ts';
import { machinePaths } from '#lib/url/machinePaths.ts';
import { findPassage } from './articleViews.ts';
import { records, shapes } from './geodata.ts';
import { messages } from './messages.ts';
import { origin } from './origin.ts';
import { regionSummaries } from './regionViews.ts';
import { shareWords } from './shareWords.ts';

/** A page that other sites may embed. */
export interface Embeddable {
  /** Of the full page. */
  path: string;
  /** What it is of: the region, or the passage. */
  name: string;
  title: string;
  description: string;
  regions: string[];
  height: number;
}

/** The full page from the root of its host, which the embedded one shares, with the day that the map is of. */
const shared = (path: string) => sharedAddress(origin, path).slice(origin.length);

/** Bounds with a twelfth more on each side, so that no edge of a region is the edge of the drawing. */
function widened([west, south, east, north]: Bounds): Bounds {
  const [across, up] = [(east - west) / 12, (north - south) / 12];
  return [west - across, south - up, east + across, north + up];
}

/** The drawn map of the collection's day with some regions marked out; undefined where there are none. */
function mapOf(regions: string[], lang: Language): EmbedView['map'] {
  const onDay = mapShapesOn(shapes, collectionDay);
  const bounds = frameOf(onDay, regions);
  if (regions.length === 0 || !bounds) return undefined;
  const summaries = regionSummaries(lang);
  const bySlug = (text: (summary: (typeof summaries)[number]) => string) =>
    Object.fromEntries(summaries.map((summary) => [summary.slug, text(summary)]));
  return {
    lang,
    shapes: onDay,
    bounds: widened(bounds),
    selected: regions,
    headings: bySlug(({ heading }) => heading),
    captions: bySlug(({ country }) => country),
    hrefs: bySlug(({ slug }) => shared(paths.region(lang, slug))),
    label: messages[lang].map.drawn
  };
}

function view({ path, title, description, regions }: Embeddable, lang: Language): EmbedView {
  const { map } = messages[lang];
  const drawn = mapOf(regions, lang);
  return {
    title,
    description,
    page: shared(path),
    canonical: origin + path,
    day: map.day(formatDay(collectionDay, lang)),
    attribution: map.attribution,
    open: shareWords[lang].embed.open,
    ...(drawn ? { map: drawn } : {})
  };
}

function embeddableRegion(region: string, lang: Language): Embeddable | undefined {
  const record = records.find((candidate) => candidate.region === region);
  return (
    record && {
      path: paths.region(lang, region),
      name: record.heading[lang],
      title: `${record.heading[lang]} — ${messages[lang].site.name}`,
      description: record.line[lang],
      regions: [region],
      height: embedHeight()
    }
  );
}

function embeddablePassage(article: string, id: string, lang: Language): Embeddable | undefined {
  const passage = findPassage(article, id, lang);
  return (
    passage && {
      path: paths.passage(lang, article, id),
      name: messages[lang].article.passage(passage.number),
      title: `${messages[lang].article.passage(passage.number)} — ${passage.publisher.name}`,
      description: quotedAtMost(180, textOf(passage.runs), passage.lang),
      regions: passage.regions,
      height: embedHeight({
        quotation: textOf(passage.runs).length,
        notes: passage.articleTitle.length + passage.publisher.line.length + (passage.gist ?? '').length + 80
      })
    }
  );
}

/** A region as it is embedded; undefined for an unknown one. */
export function regionEmbed(region: string, lang: Language) {
  const record = records.find((candidate) => candidate.region === region);
  const embeddable = embeddableRegion(region, lang);
  if (!record || !embeddable) return undefined;
  return {
    frame: view(embeddable, lang),
    slug: region,
    heading: record.heading[lang],
    line: record.line[lang]
  };
}

/** A passage as it is embedded; undefined for an unknown one. */
export function passageEmbed(article: string, id: string, lang: Language) {
  const passage = findPassage(article, id, lang);
  const embeddable = embeddablePassage(article, id, lang);
  if (!passage || !embeddable) return undefined;
  const words = messages[lang].article;
  return {
    frame: view(embeddable, lang),
    passage,
    lang,
    name: words.passage(passage.number),
    gist: words.gist,
    quotedIn: words.quotedIn[passage.lang]
  };
}

/** A region's page or a passage's as it can be embedded; undefined where there is none. */
export function embeddable(
  { region, article, passage }: { region?: string; article?: string; passage?: string },
  lang: Language
): Embeddable | undefined {
  if (region !== undefined) return embeddableRegion(region, lang);
  if (article === undefined || passage === undefined) return undefined;
  return embeddablePassage(article, passage, lang);
}

/** Where the oEmbed answer for a page lies. */
export const oembedPath = ({ path }: Embeddable) => `${machinePaths.embed(path)}oembed.json`;

/** The answer that oEmbed's consumers ask for (https://oembed.com, version 1.0): always the same, since a static host reads no `maxwidth`. */
export function oembed({ path, title, height }: Embeddable, lang: Language): object {
  const { name } = messages[lang].site;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: origin + paths.home(lang),
    html: embedCode({ address: origin + machinePaths.embed(path), title, height }),
    width: embedWidth,
    height,
    thumbnail_url: `${origin}${path}preview.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
}
