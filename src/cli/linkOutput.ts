import type { Language } from '../lib/i18n/languages.ts';
import type { Mention } from '../lib/geoparse/mention.ts';
import { csvLine } from '../lib/formats/csv.ts';
import { webAnnotations } from '../lib/formats/webAnnotations.ts';
import type { LinkItem } from './linkInput.ts';

/** A text that has been linked, with the language it was read in. */
type LinkedItem = LinkItem & { lang: Language };

export const outputFormats = ['jsonl', 'annotations', 'csv'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export const isOutputFormat = (text: unknown): text is OutputFormat =>
  (outputFormats as readonly unknown[]).includes(text);

const columns = [
  'id',
  'lang',
  'region',
  'start',
  'end',
  'surface',
  'kind',
  'via',
  'rule',
  'reason',
  'confidence'
] as const;

/** The first line of the CSV output (RFC 4180, UTF-8, CRLF); offsets are UTF-16 units, the reason in the text's language. */
export const csvHeader = csvLine(columns);

/** The mentions of one text in a format: whole lines, each with its end. */
export function writeMentions(format: OutputFormat, item: LinkedItem, mentions: readonly Mention[]): string {
  switch (format) {
    case 'jsonl':
      return `${JSON.stringify({ id: item.id, mentions })}\n`;
    case 'annotations':
      return annotations(item, mentions)
        .map((annotation) => `${JSON.stringify(annotation)}\n`)
        .join('');
    case 'csv':
      return mentions.map((mention) => csvRow(item, mention)).join('');
    default:
      return format satisfies never;
  }
}

/** W3C Web Annotations, one a mention; positions in code points, as the model wants them. */
function annotations({ id, lang, text }: LinkedItem, mentions: readonly Mention[]) {
  const name = encodeURIComponent(String(id).toWellFormed());
  const idOf = (number: number) => `urn:mention:${name}:${number}`;
  return webAnnotations({ source: String(id), text, reasons: [lang], idOf }, mentions);
}

function csvRow({ id, lang }: LinkedItem, mention: Mention): string {
  const cells: Record<(typeof columns)[number], string | number> = {
    ...mention,
    id,
    lang,
    via: mention.via ?? '',
    reason: mention.reason[lang]
  };
  return csvLine(columns.map((column) => cells[column]));
}
