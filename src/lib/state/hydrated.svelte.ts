import { createSubscriber } from 'svelte/reactivity';

let done = false;

const subscribe = createSubscriber((update) => {
  if (done) return;
  done = true;
  queueMicrotask(update);
});

/**
 * False in the build and while the page is taken over from it, true from then on: for what only the browser knows
 * (query, fragment), which must not differ from the page that was built.
 */
export const hydrated = {
  get current(): boolean {
    const now = done;
    subscribe();
    return now;
  }
};
