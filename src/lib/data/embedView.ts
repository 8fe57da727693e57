import type { Bounds } from './region.ts';
import type { Shapes } from './views.ts';
import type { Language } from '../i18n/languages.ts';

/** What an embedded page shows around its own words: texts in the page's language, links from the root of the host. */
export interface EmbedView {
  title: string;
  description: string;
  /** The full page, with the day of the map. */
  page: string;
  /** Its address, whole and without the day. */
  canonical: string;
  day: string;
  attribution: string;
  /** What the link to the full page says. */
  open: string;
  /** The drawn map; none where no region is to be shown. */
  map?: {
    lang: Language;
    shapes: Shapes;
    bounds: Bounds;
    selected: string[];
    headings: Record<string, string>;
    captions: Record<string, string>;
    hrefs: Record<string, string>;
    label: string;
  };
}
