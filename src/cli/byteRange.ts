/** The first and last byte asked for, both inclusive and both inside the file. */
export type ByteRange = { start: number; end: number };

/**
 * Reads a `Range` request header against a file's size (RFC 9110, section 14.2).
 * @param header the header's value, such as `bytes=0-99`, `bytes=100-` or `bytes=-100`
 * @param size the file's length in bytes
 * @returns the range cut to the file; `unsatisfiable` when it begins beyond the file's end (answer 416);
 * `undefined` when it is malformed or asks for several ranges, which a server may ignore (answer 200)
 */
export function parseByteRange(header: string, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^\s*bytes\s*=\s*(\d*)-(\d*)\s*$/i.exec(header);
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') return lastBytes(Number(last), size);
  const start = Number(first);
  const end = last === '' ? Infinity : Number(last);
  if (end < start) return undefined;
  if (start >= size) return 'unsatisfiable';
  return { start, end: Math.min(end, size - 1) };
}

function lastBytes(count: number, size: number): ByteRange | 'unsatisfiable' {
  if (count === 0 || size === 0) return 'unsatisfiable';
  return { start: Math.max(0, size - count), end: size - 1 };
}
