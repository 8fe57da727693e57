import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

// Prerendered as build/404.html, which static hosts answer unknown addresses with.
export const trailingSlash = 'never';

export const load: PageLoad = async ({ data }) => ({ ...data, english: await loadMessages('en') });
