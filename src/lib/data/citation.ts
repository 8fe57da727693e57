import type { DayTemplate } from '../formats/dayTemplate.ts';

/** A reference written out in the styles, and as the records of bibliographies; the day on which the page was seen is still open. */
export interface ReferenceView {
  /** `page`: a page of this site; `article`: the article at its publisher's. */
  kind: 'page' | 'article';
  styles: { name: string; reference: DayTemplate }[];
  records: Record<'bibtex' | 'ris' | 'csl', DayTemplate>;
  /** A copy that does not change, where one is known. */
  archived?: string;
}
