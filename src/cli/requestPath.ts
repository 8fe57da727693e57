/** What a request's target asks for: a path below the published folder, or why it can be none. */
export type RequestPath = { kind: 'path'; path: string; query: string } | { kind: 'bad' };

/**
 * Reads a request target as a static host does.
 * @param target the request line's target, such as `/fr/lachin/?asof=2021-05-13`
 * @returns the decoded path, always beginning with one `/` and holding no `.` or `..` step, and the query with
 * its `?` (or empty); `bad` for a malformed escape, a NUL, a backslash, or a target that is no path
 */
export function requestPath(target: string): RequestPath {
  const [beforeQuery = '', ...rest] = target.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (!beforeQuery.startsWith('/')) return { kind: 'bad' };
  const decoded = decode(beforeQuery);
  // A backslash is a separator on Windows, and a NUL makes node's file functions throw.
  if (decoded === undefined || /[\0\\]/.test(decoded)) return { kind: 'bad' };
  return { kind: 'path', path: withoutSteps(decoded), query };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function withoutSteps(path: string): string {
  const kept: string[] = [];
  const steps = path.split('/').filter((step) => step !== '');
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  const last = steps.at(-1);
  const endsInFolder = path.endsWith('/') || last === '.' || last === '..';
  return kept.length === 0 ? '/' : `/${kept.join('/')}${endsInFolder ? '/' : ''}`;
}
