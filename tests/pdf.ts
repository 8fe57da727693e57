import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page: its size in points, its text in the order of the lines, and how often it paints lines and areas, and pictures of pixels. */
export interface PrintedPage {
  width: number;
  height: number;
  text: string;
  paths: number;
  pictures: number;
}

const pictureOperators = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject
]);

/** Reads a PDF by another program than the one that wrote it. */
export async function readPdf(bytes: Buffer): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    const { fnArray } = await page.getOperatorList();
    const count = (wanted: (operator: number) => boolean) => fnArray.filter(wanted).length;
    pages.push({
      width,
      height,
      text,
      paths: count((operator) => operator === OPS.constructPath),
      pictures: count((operator) => pictureOperators.has(operator))
    });
  }
  await task.destroy();
  return pages;
}
