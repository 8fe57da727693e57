import type { Attachment } from 'svelte/attachments';

/** Where in the panel's height the reader's eyes are taken to be; towards the end of the text they move down with it. */
const restingShare = 0.3;
const lastShare = 0.95;

/** The reading line as a share of the panel's height: the last passages cannot be scrolled up to where the first are read. */
export function readingShare(scrollTop: number, scrollHeight: number, clientHeight: number): number {
  const remaining = Math.max(0, scrollHeight - clientHeight - scrollTop);
  const nearEnd = 1 - Math.min(1, remaining / clientHeight);
  return restingShare + (lastShare - restingShare) * nearEnd;
}

/**
 * Tells which of the `[data-passage]` elements inside the node is on the reading line of the panel that scrolls it; null
 * when the node goes away. Says nothing until the reader moves: a link's own view stays, and a jump is no reading.
 */
export function followReading(read: (passage: string | null) => void): Attachment<HTMLElement> {
  return (node) => {
    const panel = node.closest<HTMLElement>('[data-scroller]');
    if (!panel) return;
    let byReader = false;
    let asked = 0;

    function look() {
      asked = 0;
      if (!panel) return;
      const { top, height } = panel.getBoundingClientRect();
      const line = top + height * readingShare(panel.scrollTop, panel.scrollHeight, panel.clientHeight);
      for (const passage of node.querySelectorAll<HTMLElement>('[data-passage]')) {
        const box = passage.getBoundingClientRect();
        if (box.top <= line && box.bottom > line) return read(passage.dataset.passage ?? null);
      }
    }
    const moved = () => (byReader = true);
    const scrolled = () => {
      if (byReader) asked ||= requestAnimationFrame(look);
    };

    const gestures = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
    for (const gesture of gestures) panel.addEventListener(gesture, moved, { passive: true });
    panel.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      for (const gesture of gestures) panel.removeEventListener(gesture, moved);
      panel.removeEventListener('scroll', scrolled);
      read(null);
    };
  };
}
