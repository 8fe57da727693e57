/** A control that is smaller than a thumb: what it is called, and its sides in CSS pixels. */
export type SmallControl = { name: string; width: number; height: number };

/** Runs in the page. WCAG 2.5.8 lets links in a sentence be as small as its letters. */
export function controlsBelow(least: number): SmallControl[] {
  const inProse = (element: Element): boolean =>
    element.matches('a:not(.button)') &&
    element.closest('p, blockquote, td, dd, .note') !== null &&
    element.closest('nav, [data-region-list]') === null;
  return [...document.querySelectorAll('a, button, summary, select, textarea, input')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inProse(element))
    .filter((element) => element.closest('svg, .skip, [inert]') === null && !element.matches('.skip'))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return { name, width: Math.round(width), height: Math.round(height) };
    })
    .filter(({ width, height }) => width > 0 && (width < least || height < least));
}

/** Runs in the page. */
export function textsOfThePage(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('[lang]') !== document.documentElement) continue;
    if (parent.closest('script, style, noscript') || !parent.checkVisibility()) continue;
    const text = node.textContent?.trim();
    if (text) texts.push(text);
  }
  for (const element of document.querySelectorAll('[aria-label], [title]')) {
    if (element.closest('[lang]') !== document.documentElement) continue;
    texts.push(...['aria-label', 'title'].flatMap((name) => element.getAttribute(name) ?? []));
  }
  return texts;
}

/** Runs in the page, before its own scripts: the browser refuses every WebGL context. */
export function withoutWebgl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind === '2d' ? getContext.call(this, kind) : null;
  } as typeof getContext;
}

/** Runs in the page, before its own scripts: the browser draws on no canvas at all. */
export function withoutCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}
