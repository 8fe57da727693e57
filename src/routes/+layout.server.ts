import { origin } from '#lib/server/origin.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ origin });
