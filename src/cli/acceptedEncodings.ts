/** A content coding in which the site's files are stored beside the plain ones, and the ending of those files. */
export type StoredEncoding = { coding: 'br' | 'gzip'; ending: '.br' | '.gz' };

const stored: StoredEncoding[] = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' }
];

/**
 * The stored encodings that a client accepts, the smaller first (RFC 9110, section 12.5.3).
 * @param header the value of `Accept-Encoding`; nothing is accepted when it is absent
 */
export function acceptedEncodings(header: string | undefined): StoredEncoding[] {
  const weights = new Map<string, number>();
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const [coding = '', ...parameters] = item.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(coding, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  return stored.filter(({ coding }) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}
