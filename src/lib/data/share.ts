import * as v from 'valibot';
import type { DayTemplate as Template } from '../formats/dayTemplate.ts';

const DayTemplate = v.object({
  text: v.string(),
  months: v.array(v.string()),
  padded: v.boolean()
}) satisfies v.GenericSchema<Template>;

/** A reference written out in the styles, and as the records of bibliographies; the day on which the page was seen is still open. */
const ReferenceView = v.object({
  /** `page`: a page of this site; `article`: the article at its publisher's. */
  kind: v.picklist(['page', 'article']),
  styles: v.array(v.object({ name: v.string(), reference: DayTemplate })),
  records: v.object({ bibtex: DayTemplate, ris: DayTemplate, csl: DayTemplate }),
  /** A copy that does not change, where one is known. */
  archived: v.optional(v.string())
});

/** Files of the same content under the same terms. */
const DownloadGroup = v.object({
  content: v.string(),
  licence: v.string(),
  files: v.array(v.object({ path: v.string(), format: v.string(), size: v.string() }))
});

/** What is known, in the page's language, of a page that is shared: `share.json` beside it, fetched when a reader asks for it. */
export const ShareView = v.object({
  /** What the page is of. */
  name: v.string(),
  /** Its address as references have it, with the collection's day. */
  address: v.string(),
  /** The version of the site. */
  version: v.string(),
  references: v.array(ReferenceView),
  /** The page's own files. */
  files: v.array(DownloadGroup),
  /** How another site embeds it; absent where it is not made for that. */
  embed: v.optional(v.object({ path: v.string(), title: v.string(), height: v.number() })),
  /** The sheet for printing. */
  sheet: v.optional(v.string()),
  /** A passage's words at its publisher's. */
  wordsUrl: v.optional(v.string())
});

export type DownloadGroup = v.InferOutput<typeof DownloadGroup>;
export type ReferenceView = v.InferOutput<typeof ReferenceView>;
export type ShareView = v.InferOutput<typeof ShareView>;
