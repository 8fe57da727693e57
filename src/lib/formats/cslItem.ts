/** What a date is in CSL: year, month and day as far as they are known. */
export interface CslDate {
  'date-parts': [number[]];
}

/**
 * A reference in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): the part of it that this site's references need.
 */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  'container-title': string;
  language: string;
  URL: string;
  issued?: CslDate;
  accessed?: CslDate;
  version?: string;
  /** What it is, in words that styles without a place for a version print. */
  genre?: string;
  /** A copy that does not change, where one is known. */
  archive?: string;
  archive_location?: string;
}

/** A day as CSL writes it. @param day ISO, whole or reduced */
export const cslDate = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });
