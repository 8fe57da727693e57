import spellings from './data/spellings.json' with { type: 'json' };

/** What spellings.json knows of a region’s names. */
export const tables: Readonly<
  Record<
    string,
    {
      personal?: boolean;
      clipped?: string[];
      notNear?: string[];
      beside?: string[];
      plain?: string[];
      guarded?: string[];
      near?: string[];
    }
  >
> = spellings.regions;

/** Towns by whose names a misspelling is looked for, by the place’s id. */
export const townNames: Readonly<Record<string, string[]>> = spellings.places;

/** Words that are near a name and are none. */
export const neverNames: readonly string[] = spellings.never;
