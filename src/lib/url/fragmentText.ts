/** The parts of a fragment's text that the first view needs; the camera is read apart, in `fragment.ts`. */

/** The parts of a fragment, between its `&`; an `&` before a view counts also as `&amp;` or `%26`, as some messengers write it. */
export function fragmentParts(text: string): string[] {
  return text
    .replace(/^#/, '')
    .replace(/(&amp;|%26)(?=map=)/gi, '&')
    .split('&')
    .filter((part) => part !== '');
}

/** Whether a fragment's first part is a bare id: neither key=value nor a text fragment's directive. */
export function isBareId(part: string | undefined): part is string {
  return part !== undefined && !part.includes('=') && !part.startsWith(':~:');
}

/** The id of the element that a fragment names, if it names one: `#p2&map=…` names p2. */
export function fragmentId(text: string): string | undefined {
  const [first] = fragmentParts(text);
  return isBareId(first) ? decoded(first) : undefined;
}

/**
 * A fragment that can be decoded: as it is where it can, else with the signs that make no `%xx` of UTF-8 written out. The
 * router decodes fragments without guarding against those.
 */
export function repairedFragment(text: string): string {
  if (isDecodable(text)) return text;
  const closed = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return isDecodable(closed) ? closed : text.replaceAll('%', '%25');
}

/** Percent signs decoded where they can be, else the text as it is. */
export function decoded(text: string): string {
  return isDecodable(text) ? decodeURIComponent(text) : text;
}

function isDecodable(text: string): boolean {
  try {
    // Compared, or the bundler would leave out the call for having no effect.
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}
