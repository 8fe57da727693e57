import type { CslItem } from './cslItem.ts';

/*
 * Written here and not by Citation.js, which reads these back in the tests: its BibTeX loses Armenian and Cyrillic letters or
 * leaves & and % bare, and its RIS breaks lines within words.
 */

/** The formats of programs that keep references. */
export const bibliographyFormats = ['bibtex', 'ris', 'csl'] as const;
export type BibliographyFormat = (typeof bibliographyFormats)[number];

/** A reference, and the ISO day on which it was seen where that is known. */
export interface SeenItem {
  item: CslItem;
  seen?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const twoDigits = (number: number) => String(number).padStart(2, '0');
const dateOf = ({ issued }: CslItem) => (issued?.['date-parts'][0] ?? []).map(twoDigits).join('-');

/** What the formats have no field for. */
function noteOf({ item: { version, archive_location: archived }, seen }: SeenItem): string {
  return [
    ...(version ? [`version ${version}`] : []),
    ...(seen ? [`accessed ${seen}`] : []),
    ...(archived ? [`archived at ${archived}`] : [])
  ].join(', ');
}

const texCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};
/** Text as TeX prints it, in UTF-8. Addresses are not escaped: packages for them take them as they are. */
const texText = (text: string) =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => texCommands[sign] ?? `\\${sign}`);

/** A BibTeX entry that BibLaTeX understands as well. Doubled braces keep the title's capitals. */
export function bibtexEntry(seenItem: SeenItem): string {
  const { item, seen } = seenItem;
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const isArticle = item.type === 'article-newspaper';
  const container = texText(item['container-title']);
  const fields: [string, string | undefined][] = [
    ['title', `{{${texText(item.title)}}}`],
    [isArticle ? 'journal' : 'howpublished', `{${container}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['date', item.issued ? `{${dateOf(item)}}` : undefined],
    ['url', `{${item.URL}}`],
    ['urldate', seen ? `{${seen}}` : undefined],
    ['language', `{${item.language}}`],
    ['note', noteOf(seenItem) ? `{${texText(noteOf(seenItem))}}` : undefined]
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${isArticle ? 'article' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** A RIS record (https://en.wikipedia.org/wiki/RIS_(file_format)): a tag a line, CRLF, each line whole. */
export function risRecord(seenItem: SeenItem): string {
  const { item, seen } = seenItem;
  const [year] = item.issued?.['date-parts'][0] ?? [];
  const tags: [string, string | undefined][] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', item.issued ? dateOf(item).replaceAll('-', '/') : undefined],
    ['Y2', seen?.replaceAll('-', '/')],
    ['UR', item.URL],
    ['LA', item.language],
    ['ET', item.version],
    ['N1', noteOf(seenItem) || undefined],
    ['ER', '']
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** A reference as CSL-JSON: an object, to stand in an array. */
export function cslRecord({ item, seen }: SeenItem): string {
  const accessed = seen ? { accessed: { 'date-parts': [seen.split('-').map(Number)] } } : {};
  return JSON.stringify({ ...item, ...accessed }, null, 2);
}

const writers = { bibtex: bibtexEntry, ris: risRecord, csl: cslRecord } as const;

export const bibliographyRecord = (format: BibliographyFormat, seenItem: SeenItem): string =>
  writers[format](seenItem);

/** Records as a file of the format. */
export function bibliographyFile(format: BibliographyFormat, records: readonly string[]): string {
  return format === 'csl' ? `[${records.join(',\n')}]\n` : records.join('\n');
}
