import { loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

/** The words of one language, loaded apart from the others. */
export const load: LayoutLoad = async ({ params, data }) => ({
  ...data,
  lang: params.lang,
  words: await loadMessages(params.lang)
});
