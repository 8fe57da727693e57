import type { QrCode } from '../formats/qrCode.ts';

/** What a sheet for printing says around its own words, in the page's language. */
export interface SheetView {
  /** Of the site, above all. */
  site: string;
  title: string;
  description: string;
  /** Of the page that the sheet is of: its address, with the day of the map, and where the sheet's own canonical page is. */
  address: string;
  canonical: string;
  code: QrCode;
  codeAlt: string;
  /** The drawn map as a file, and what it shows; none where no region is to be shown. */
  map?: { path: string; alt: string };
  day: string;
  attribution: string;
  /** What stands before the address. */
  page: string;
  version: string;
}
