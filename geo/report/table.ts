/** A column: its heading, and whether its cells are numbers, which stand to the right. */
export interface Column {
  heading: string;
  isNumber?: boolean;
}

/** Rows of text under headings, in columns as wide as they need, two spaces apart. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  return lines
    .map((line) =>
      columns
        .map(({ isNumber }, index) => {
          const cell = line[index] ?? '';
          return isNumber === true ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!);
        })
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

/** A number with so many decimals and thousands apart, as in English; a true minus. */
export function figure(value: number, decimals: number): string {
  const text = value.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  });
  return text.replace('-', '−');
}
