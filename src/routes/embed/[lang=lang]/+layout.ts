/** A sandboxed frame refuses module scripts: an embedded page is its HTML. */
export const csr = false;
