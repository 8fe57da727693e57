import { parseCamera, writeCamera, type Camera } from './camera.ts';
import { decoded, fragmentParts, isBareId } from './fragmentText.ts';

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
  const fragment: Fragment = { badCamera: false, others: [] };
  fragmentParts(text).forEach((part, index) => {
    if (part.startsWith('map=') && !fragment.camera && !fragment.badCamera) {
      const camera = parseCamera(decoded(part.slice('map='.length)));
      if (camera) fragment.camera = camera;
      else fragment.badCamera = true;
    } else if (index === 0 && isBareId(part)) {
      fragment.id = decoded(part);
    } else {
      fragment.others.push(part);
    }
  });
  return fragment;
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
