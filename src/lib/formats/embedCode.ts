/** What is embedded: its address, what it is called, and how large it is drawn, in CSS pixels. */
export interface Embedded {
  address: string;
  title: string;
  height: number;
}

/** At most this wide, in CSS pixels: the drawing says no more when it is wider. */
export const embedWidth = 640;

/** What stands around the words: heading, map, foot. In CSS pixels at the full width. */
const around = { region: 570, passage: 520 } as const;
/** How many letters a line of it holds and how high it is: of the quotation, and of what is said of it. */
const quotationLine = { letters: 58, height: 28 };
const noteLine = { letters: 70, height: 21 };

const linesHeight = (letters: number, line: typeof noteLine) =>
  Math.ceil(letters / line.letters) * line.height;

/**
 * How high an embedded page is at its full width, in CSS pixels, rather more than less: it depends on the reader's fonts. The page itself tells
 * what it needs.
 * @param words of a passage: the letters of the quotation, and of what is said of it
 */
export function embedHeight(words?: { quotation: number; notes: number }): number {
  if (!words) return around.region;
  const { quotation, notes } = words;
  return around.passage + linesHeight(quotation, quotationLine) + linesHeight(notes, noteLine);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * HTML that shows a page of the site in another one. The frame may run its one script and open links in new windows, and nothing else.
 */
export function embedCode({ address, title, height }: Embedded): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    style: `border: 0; max-width: ${embedWidth}px`
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}
