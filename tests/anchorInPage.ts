/** What another program made of an annotation: the words at which it anchored it. */
export interface AnchoredWords {
  id: string;
  words: string;
}

/** The part of Recogito's text annotator that is used here, as its script for pages leaves it. */
interface RecogitoJs {
  createTextAnnotator(
    container: Element,
    options: { adapter: unknown }
  ): {
    setAnnotations(annotations: unknown[]): void;
    state: {
      store: {
        getAnnotation(id: string): { target: { selector: { range: Range }[] } } | undefined;
      };
    };
  };
  W3CTextFormat(source: string, container: Element): unknown;
}

/** Runs in a page that shows a text, with Recogito's script in it: annotations loaded and anchored in the page's text. */
export function anchorInPage([source, annotations]: [string, { id: string }[]]): AnchoredWords[] {
  // Its script for pages still asks for node's environment.
  Object.assign(window, { process: { env: { NODE_ENV: 'production' } } });
  const { createTextAnnotator, W3CTextFormat } = (window as unknown as { RecogitoJS: RecogitoJs }).RecogitoJS;
  const text = document.querySelector('pre') ?? document.body;
  const annotator = createTextAnnotator(text, { adapter: W3CTextFormat(source, text) });
  annotator.setAnnotations(annotations);
  return annotations.map(({ id }) => {
    const [selector] = annotator.state.store.getAnnotation(id)?.target.selector ?? [];
    return { id, words: selector?.range.toString() ?? 'not anchored' };
  });
}
