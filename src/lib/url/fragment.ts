import { parseCamera, writeCamera, type Camera } from './camera.ts';

/**
 * The part of a link after `#`: `p2&map=8.40/39.7100/46.3000`.
 * An optional bare id comes first, then key=value parts. Parts we do not know are kept as they came, in their order.
 */
export interface Fragment {
  /** The id of an element of the page, a passage as a rule. */
  id?: string;
  camera?: Camera;
  /** True when there was a `map=` that could not be read: the reader is told. */
  badCamera: boolean;
  others: string[];
}

/** Reads a fragment with or without its `#`. Never throws: a malformed `%` leaves the part as it is. */
export function parseFragment(text: string): Fragment {
  const parts = unescaped(text)
    .split('&')
    .filter((part) => part !== '');
  const fragment: Fragment = { badCamera: false, others: [] };
  parts.forEach((part, index) => {
    if (part.startsWith('map=') && !fragment.camera && !fragment.badCamera) {
      const camera = parseCamera(decoded(part.slice('map='.length)));
      if (camera) fragment.camera = camera;
      else fragment.badCamera = true;
    } else if (index === 0 && !part.includes('=') && !part.startsWith(':~:')) {
      fragment.id = decoded(part);
    } else {
      fragment.others.push(part);
    }
  });
  return fragment;
}

/** Without its `#`, and with the `&` before a view as it was meant: some messengers and pages write `&amp;` or `%26` into links. */
function unescaped(text: string): string {
  return text.replace(/^#/, '').replace(/(&amp;|%26)(?=map=)/gi, '&');
}

/** Writes a fragment without its `#`: the empty text when there is nothing to say. */
export function writeFragment(fragment: Pick<Fragment, 'id' | 'camera'> & { others?: string[] }): string {
  const parts: string[] = [];
  if (fragment.id) parts.push(encodeURIComponent(fragment.id));
  if (fragment.camera) parts.push(`map=${writeCamera(fragment.camera)}`);
  return [...parts, ...(fragment.others ?? [])].join('&');
}

/** The same fragment looking from another camera, all else kept; without a camera, the former one is left out. */
export function withCamera(text: string, camera: Camera | undefined): string {
  const { id, others } = parseFragment(text);
  return writeFragment({ ...(id ? { id } : {}), ...(camera ? { camera } : {}), others });
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

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
