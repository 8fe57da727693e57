import * as v from 'valibot';
import { mount, unmount } from 'svelte';
import { ShareView } from '#lib/data/share.ts';
import { loadShareWords } from '#lib/i18n/share/load.ts';
import ShareDialog from './ShareDialog.svelte';
import type { ShareRequest } from './sharing.ts';

/**
 * Opens the dialog in which a page is shared, cited, embedded, taken away and printed. Rejects where what it says cannot be loaded: the
 * button's own link then leads to the page of all files.
 */
export async function openShare(request: ShareRequest): Promise<void> {
  const [words, answer] = await Promise.all([
    loadShareWords[request.lang](),
    fetch(`${request.path}share.json`)
  ]);
  if (!answer.ok) throw new Error(`${request.path}share.json: ${answer.status}`);
  const view = v.parse(ShareView, await answer.json());
  const dialog = mount(ShareDialog, {
    target: document.body,
    props: { sharing: { ...request, words, view }, close: () => void unmount(dialog) }
  });
}
