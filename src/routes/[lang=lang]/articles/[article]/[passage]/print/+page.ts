import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

/** Paper runs no script. */
export const csr = false;

export const load: PageLoad = async ({ data }) => ({ ...data, words: await loadMessages(data.lang) });
