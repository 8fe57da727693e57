/** What a spreadsheet needs at the start of a file to read it as UTF-8. */
export const byteOrderMark = '\ufeff';

/** What one cell holds; several values stand in one cell with `; ` between them. */
export type Cell = string | number | readonly string[] | null | undefined;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A line of CSV (RFC 4180) with its end, CRLF. What is null or undefined is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => quoted(Array.isArray(cell) ? cell.join('; ') : String(cell ?? '')));
  return `${texts.join(',')}\r\n`;
}

/**
 * A table as CSV for spreadsheets: RFC 4180, UTF-8 with a byte order mark, a header line of the columns' names.
 * @param columns names in the order of the table
 * @param rows cells by column; a column that a row does not have is empty there
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[]
): string {
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column])));
  return byteOrderMark + csvLine(columns) + lines.join('');
}
