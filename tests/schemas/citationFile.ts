import * as v from 'valibot';

/*
 * The Citation File Format 1.2.0, after its guide (https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md), as
 * far as it is used: nothing beside the keys that it knows, and those that it requires.
 */

const Text = v.pipe(v.string(), v.minLength(1));
const Entity = v.strictObject({ name: Text, website: v.optional(v.pipe(v.string(), v.url())) });
const Licence = v.picklist(['MIT', 'ODbL-1.0', 'CC-BY-4.0']);

export const CitationFile = v.strictObject({
  'cff-version': v.literal('1.2.0'),
  message: Text,
  title: Text,
  abstract: v.optional(Text),
  type: v.picklist(['software', 'dataset']),
  version: v.optional(Text),
  authors: v.pipe(v.array(Entity), v.minLength(1)),
  license: Licence,
  keywords: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  references: v.optional(
    v.array(
      v.strictObject({
        type: v.picklist(['data', 'dataset', 'map', 'website']),
        title: Text,
        authors: v.pipe(v.array(Entity), v.minLength(1)),
        url: v.optional(v.pipe(v.string(), v.url())),
        license: v.optional(Licence)
      })
    )
  )
});
