import type { Subject } from '#lib/data/takeAway.ts';
import { annotationFile } from './annotationFiles.ts';
import { mentionTable, passageTable, type Quoted } from './passageTables.ts';
import type { TakeAwayFile } from './takeAwayFile.ts';

/**
 * Passages, and the mentions of regions in them, as tables and as annotations.
 * @param path from the site's root, without an ending
 * @param label what annotations are said to be of
 * @param only which regions' mentions are told; every one's where it is left out
 */
export function quotingFiles(
  subject: Subject,
  path: string,
  label: string,
  quoted: readonly Quoted[],
  only: (region: string) => boolean = () => true
): TakeAwayFile[] {
  const quoting = { subject, licence: 'quotation' } as const;
  const annotations = `${path}.annotations.jsonld`;
  return [
    {
      ...quoting,
      content: 'mentions',
      path: annotations,
      format: 'annotations',
      body: () => annotationFile(annotations, label, quoted, only)
    },
    {
      ...quoting,
      content: 'passages',
      path: `${path}.passages.csv`,
      format: 'csv',
      body: () => passageTable(quoted)
    },
    {
      ...quoting,
      content: 'mentions',
      path: `${path}.mentions.csv`,
      format: 'csv',
      body: () => mentionTable(quoted, only)
    }
  ];
}
