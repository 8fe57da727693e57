/** The site's canonical address without a slash at its end: PUBLIC_ORIGIN, else where `npm start` serves it. */
export const origin = (process.env.PUBLIC_ORIGIN || 'http://localhost:4173').replace(/\/+$/, '');
