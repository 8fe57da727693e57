import type { Attachment } from 'svelte/attachments';

/** The line of the panel at which a passage counts as being read: a third from its top. */
const readingLine = '-33% 0px -66% 0px';

/**
 * Tells which of the `[data-passage]` elements inside the node crosses the reading line of the scrolled panel;
 * null when none does or when the node goes away. Says nothing until the reader has scrolled: a link's own view stays.
 */
export function followReading(read: (passage: string | null) => void): Attachment<HTMLElement> {
  return (node) => {
    const root = node.closest<HTMLElement>('[data-scroller]');
    let scrolled = false;
    let current: string | null = null;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = (entry.target as HTMLElement).dataset.passage ?? null;
          if (entry.isIntersecting) current = id;
          else if (current === id) current = null;
        }
        if (scrolled) read(current);
      },
      { root, rootMargin: readingLine }
    );
    const start = () => {
      scrolled = true;
      read(current);
      root?.removeEventListener('scroll', start);
    };
    for (const passage of node.querySelectorAll('[data-passage]')) observer.observe(passage);
    root?.addEventListener('scroll', start, { passive: true });
    return () => {
      observer.disconnect();
      root?.removeEventListener('scroll', start);
      read(null);
    };
  };
}
