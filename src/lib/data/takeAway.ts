import type { Language } from '../i18n/languages.ts';

/** The formats that are taken away: what each is called, and how it is served. */
export const formats = {
  geojson: { name: 'GeoJSON', type: 'application/geo+json' },
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
  annotations: { name: 'Web Annotation', type: 'application/ld+json' },
  linkedPlaces: { name: 'Linked Places', type: 'application/ld+json' },
  svg: { name: 'SVG', type: 'image/svg+xml' },
  text: { name: 'TXT', type: 'text/plain; charset=utf-8' },
  markdown: { name: 'Markdown', type: 'text/markdown; charset=utf-8' },
  bibtex: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  csl: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' }
} as const;

export type FormatKey = keyof typeof formats;

/** What a file is of: the whole site, or one of its parts. */
export type Subject =
  | { kind: 'site' }
  | { kind: 'region'; region: string }
  | { kind: 'article'; article: string }
  | { kind: 'passage'; article: string; passage: string };

/** What a file holds. */
export type Content =
  'regions' | 'places' | 'lines' | 'border' | 'passages' | 'mentions' | 'text' | 'map' | 'reference';

/**
 * Under whose terms a file stands: OpenStreetMap's (with others' lines in some shapes), its publisher's where it quotes an article, this
 * site's own for its texts.
 */
export type Licence = 'ODbL-1.0' | 'ODbL-1.0 and CC-BY' | 'quotation' | 'CC-BY-4.0';

/** What is known of a file that readers take away, at an address that stays. */
export interface TakeAwayFacts {
  /** From the site's root: `/data/regions/….geojson`. */
  path: string;
  subject: Subject;
  content: Content;
  format: FormatKey;
  licence: Licence;
  /** The language it is in, where it is in one alone. */
  lang?: Language;
}
