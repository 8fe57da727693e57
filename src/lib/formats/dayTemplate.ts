/** Stand for the parts of a day in a template's text; private-use characters, which no reference holds. */
const marks = { year: '\ue000', month: '\ue001', day: '\ue002' } as const;

/** A text with a day in it that is only known when it is read: the day on which a page was seen. */
export interface DayTemplate {
  text: string;
  /** How each month is written, January first. */
  months: string[];
  /** Whether the 7th is written 07. */
  padded: boolean;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

// A year that no reference is of, and days of two digits and of one that are found nowhere else in it.
const probeYear = '1583';
const probe = (month: number, day: number) => `${probeYear}-${twoDigits(month)}-${twoDigits(day)}`;

/** What all of some texts begin with. */
function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1;
  return first.slice(0, length);
}

const reversed = (text: string) => Array.from(text).reverse().join('');

/**
 * Finds out how a writer writes a day: it is asked for one of each month, and what differs is the month. The writer may name the
 * day once or never, with the year and the day in digits.
 * @param write the text for an ISO day
 * @throws Error when the writer does something else, which the filled template would get wrong
 */
export function dayTemplate(write: (day: string) => string): DayTemplate {
  const texts = Array.from({ length: 12 }, (_, index) => write(probe(index + 1, 27)));
  const [january = ''] = texts;
  const [before = '', ...rest] = january.split(probeYear);
  const padded = write(probe(1, 7)) !== write(probe(1, 7)).replaceAll(/(?<!\d)07(?!\d)/g, '7');
  if (rest.length === 0) return { text: before, months: [], padded };
  const start = commonStart(texts).length;
  const end = commonStart(texts.map(reversed)).length;
  const months = texts.map((text) => text.slice(start, text.length - end));
  const text = `${january.slice(0, start)}${marks.month}${january.slice(january.length - end)}`
    .replace(probeYear, marks.year)
    .replace(/(?<!\d)27(?!\d)/, marks.day);
  const template = { text, months, padded };
  for (const day of [probe(9, 27), probe(12, 7)])
    if (fillDay(template, day) !== write(day)) throw new Error(`no template for a day in: ${write(day)}`);
  return template;
}

/** A template of a writer that copies the ISO day it is given, in whole or its parts, as often as it likes. */
export function isoTemplate(write: (day: string) => string): DayTemplate {
  const months = Array.from({ length: 12 }, (_, index) => twoDigits(index + 1));
  return { text: write(`${marks.year}-${marks.month}-${marks.day}`), months, padded: true };
}

/** The text with a day in it. @param day ISO, whole */
export function fillDay({ text, months, padded }: DayTemplate, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = padded ? twoDigits(Number(date)) : String(Number(date));
  return text
    .replaceAll(marks.year, year)
    .replaceAll(marks.month, () => months[Number(month) - 1] ?? month)
    .replaceAll(marks.day, number);
}
