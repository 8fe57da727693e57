/** What the pages ask of the server: the views of regions and articles, and the lists that their addresses are made of. */
export * from './articleViews.ts';
export { articles, gazetteer, publishers } from './collection.ts';
export { records, regionOfSegment, shapes } from './geodata.ts';
export { factViews, moments } from './factViews.ts';
export { drawnLines, linesOfWords, linesView, originViews } from './lineViews.ts';
export * from './regionViews.ts';
export { reportView } from './reportViews.ts';
