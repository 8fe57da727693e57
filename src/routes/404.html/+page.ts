// Prerendered as build/404.html, which static hosts answer unknown addresses with.
export const trailingSlash = 'never';
