import { textPositionSelectors } from '#lib/text/selectors.ts';
import type { Span } from '#lib/text/passage.ts';
import { current, shownPassages } from '../articleViews.ts';
import type { LinkedArticle, LinkedPassage } from '../collection.ts';

/** Between the passages of an article of which not everything may be shown. */
const gap = '\n\n[…]\n\n';

/**
 * An article's text as it may be shown, to the letter: the whole, or its passages that mention a region. What annotations are
 * anchored in, and what lies at `/data/articles/{article}.txt`.
 */
export function shownText(article: LinkedArticle): string {
  if (article.display === 'full') return article.text;
  return shownPassages(article)
    .filter(current)
    .map(({ quote }) => quote)
    .join(gap);
}

/** Where a passage stands in the shown text (UTF-16); undefined for one that is no longer there. */
export function spanIn(article: LinkedArticle, { id, quote, status }: LinkedPassage): Span | undefined {
  if (status !== 'current') return undefined;
  if (article.display === 'full') {
    const anchored = article.anchors.find((anchor) => anchor.id === id);
    return anchored && { start: anchored.start, end: anchored.end };
  }
  const before = shownPassages(article).filter(current);
  const index = before.findIndex((passage) => passage.id === id);
  if (index < 0) return undefined;
  const start = before.slice(0, index).reduce((sum, passage) => sum + passage.quote.length + gap.length, 0);
  return { start, end: start + quote.length };
}

/** The same in code points, as other programs count; nothing for a passage that is no longer there. */
export function positionIn(article: LinkedArticle, passage: LinkedPassage): { start?: number; end?: number } {
  const span = spanIn(article, passage);
  const [position] = span ? textPositionSelectors(shownText(article), [span]) : [];
  return position ? { start: position.start, end: position.end } : {};
}
