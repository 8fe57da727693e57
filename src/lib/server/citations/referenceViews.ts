import type { ReferenceView } from '#lib/data/share.ts';
import { bibliographyFile, bibliographyRecord, type BibliographyFormat } from '#lib/formats/bibliography.ts';
import { cslDate, type CslItem } from '#lib/formats/cslItem.ts';
import { dayTemplate, isoTemplate } from '#lib/formats/dayTemplate.ts';
import type { Reference } from './references.ts';
import { formattedReference, styleNames } from './styles.ts';

/** An article is cited from its own page and from those of all its passages, in five languages: it is formatted once. */
const formatted = new Map<string, ReferenceView['styles']>();

function stylesOf(item: CslItem): ReferenceView['styles'] {
  const key = JSON.stringify(item);
  const styles =
    formatted.get(key) ??
    styleNames.map((name) => ({
      name,
      reference: dayTemplate((day) => formattedReference({ ...item, accessed: cslDate(day) }, name))
    }));
  formatted.set(key, styles);
  return styles;
}

/** References in every style and format, for the browser, which knows what day it is. */
export function referenceViews(references: readonly Reference[]): ReferenceView[] {
  return references.map(({ kind, item }) => ({
    kind,
    styles: stylesOf(item),
    records: {
      bibtex: isoTemplate((seen) => bibliographyRecord('bibtex', { item, seen })),
      ris: isoTemplate((seen) => bibliographyRecord('ris', { item, seen })),
      csl: dayTemplate((seen) => bibliographyRecord('csl', { item, seen }))
    },
    ...(item.archive_location ? { archived: item.archive_location } : {})
  }));
}

/** References as a file of a format, without the day on which they were seen: nobody has seen them yet. */
export function referenceFile(references: readonly Reference[], format: BibliographyFormat): string {
  const records = references.map(({ item }) => bibliographyRecord(format, { item }));
  return bibliographyFile(format, records);
}
