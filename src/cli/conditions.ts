import type { IncomingHttpHeaders } from 'node:http';

/** What names a file's present content: a strong entity tag, quoted, and its last change as an HTTP date. */
export type Version = { tag: string; modified: string };

/**
 * Whether the client holds this version already, so that 304 is the answer (RFC 9110, sections 13.1.2 and 13.1.3).
 * The date counts only where no tag was sent.
 */
export function isUnchanged(headers: IncomingHttpHeaders, version: Version): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => ['*', version.tag].includes(tag.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Date.parse(version.modified) <= since;
}

/**
 * Whether a range may be cut, or the file has changed since the client's first part, so that it needs the whole
 * (RFC 9110, section 13.1.5).
 * @param ifRange the value of `If-Range`: a tag or an HTTP date, compared exactly; absent, the range is cut
 */
export function rangeStillHolds(ifRange: string | string[] | undefined, version: Version): boolean {
  return ifRange === undefined || ifRange === version.tag || ifRange === version.modified;
}
