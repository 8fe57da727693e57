import * as v from 'valibot';

/** An address that may stand in a link. Valibot's `url` alone would take `javascript:` too. */
export const HttpUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an http or https address'));
