/** Read by machines, and by people on their way to the page in their language: it needs no script. */
export const csr = false;
