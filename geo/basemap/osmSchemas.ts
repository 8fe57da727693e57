import * as v from 'valibot';

/** Text that the extract writes as `""` or null when there is none. */
const MaybeText = v.pipe(
  v.nullish(v.string()),
  v.transform((text) => text?.trim() || undefined)
);

/** Properties of `admin_lines`: the extract writes the level as a float. */
export const AdminLine = v.object({
  admin_level: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(8))
});

/** Properties of `roads_main` and `roads_minor`. */
export const Road = v.object({
  class: v.picklist(['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'minor'])
});

/** Properties of `waterways_main` and `streams`. */
export const Waterway = v.object({ class: v.picklist(['river', 'canal', 'stream']), name: MaybeText });

/** Properties of `landcover`. */
export const Landcover = v.object({
  class: v.picklist(['farmland', 'grass', 'wood', 'wetland', 'sand', 'ice'])
});

/** Properties of `parks`. */
export const Park = v.object({ class: v.picklist(['national_park', 'nature_reserve']), name: MaybeText });

/** Properties nothing is read from. */
export const Nothing = v.object({});
