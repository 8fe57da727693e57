/** The part of Citation.js (https://citation.js.org) that the tests read references with; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | object[] | string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
