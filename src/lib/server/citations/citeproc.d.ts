/** The part of citeproc-js (https://citeproc-js.readthedocs.io) that is used here; it brings no types of its own. */
declare module 'citeproc' {
  namespace CSL {
    interface StyleElement {
      name: string;
      attrs: Record<string, string>;
      children: (StyleElement | string)[];
    }
    interface System {
      retrieveLocale: (lang: string) => StyleElement;
      retrieveItem: (id: string) => object | undefined;
    }
    class Engine {
      constructor(system: System, style: StyleElement, lang?: string, forceLang?: boolean);
      setOutputFormat(format: 'text' | 'html'): void;
      updateItems(ids: string[]): void;
      makeBibliography(): [parameters: object, entries: string[]];
    }
  }
  export default CSL;
}
