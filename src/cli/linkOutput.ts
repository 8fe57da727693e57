import type { Language } from '../lib/i18n/languages.ts';
import type { Mention } from '../lib/geoparse/mention.ts';
import { textPositionSelectors, textQuoteSelector } from '../lib/text/selectors.ts';
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
export const csvHeader = `${columns.join(',')}\r\n`;

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
      return mentions.map((mention) => `${csvRow(item, mention)}\r\n`).join('');
    default:
      return format satisfies never;
  }
}

/** W3C Web Annotations, one a mention; positions in code points, as the model wants them. */
function annotations({ id, lang, text }: LinkedItem, mentions: readonly Mention[]) {
  const positions = textPositionSelectors(text, mentions);
  return mentions.map((mention, index) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:mention:${encodeURIComponent(String(id).toWellFormed())}:${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: mention.region },
      ...(mention.via === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'identifying', value: mention.via }]),
      { type: 'TextualBody', purpose: 'describing', value: mention.reason[lang], language: lang }
    ],
    target: { source: String(id), selector: [textQuoteSelector(text, mention), positions[index]] }
  }));
}

function csvRow({ id, lang }: LinkedItem, mention: Mention): string {
  const cells: Record<(typeof columns)[number], string | number> = {
    ...mention,
    id,
    lang,
    via: mention.via ?? '',
    reason: mention.reason[lang]
  };
  return columns.map((column) => csvCell(String(cells[column]))).join(',');
}

const csvCell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
