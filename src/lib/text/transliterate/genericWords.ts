import type { Language } from '../../i18n/languages.ts';

/** How one language says what kind of thing a name names; {} stands for the proper part. */
interface Generic {
  /** Endings by which the kind is known in a local name, longest first. */
  ends: Partial<Record<Language, string[]>>;
  /** Whether Armenian puts the proper part in the genitive (-ի) before the word. */
  genitive: boolean;
  names: Record<Language, string>;
}

/** Kinds of feature whose word is translated rather than transliterated. */
const generics: Generic[] = [
  {
    ends: { hy: ['լիճ', 'լճակ'], az: ['gölü'] },
    genitive: true,
    names: { fr: 'Lac {}', en: 'Lake {}', hy: '{} լիճ', az: '{} gölü', ru: 'Озеро {}' }
  },
  {
    ends: { hy: ['ջրամբար'], az: ['su anbarı'] },
    genitive: true,
    names: {
      fr: 'Réservoir {}',
      en: '{} Reservoir',
      hy: '{} ջրամբար',
      az: '{} su anbarı',
      ru: 'Водохранилище {}'
    }
  },
  {
    ends: { hy: ['լեռ', 'սար'], az: ['dağı', 'dağ', 'yüksəkliyi'] },
    genitive: false,
    names: { fr: 'Mont {}', en: 'Mount {}', hy: '{} լեռ', az: '{} dağı', ru: 'Гора {}' }
  },
  {
    ends: { hy: ['բլուր'], az: ['təpəsi', 'təpə'] },
    genitive: false,
    names: { fr: 'Colline {}', en: '{} Hill', hy: '{} բլուր', az: '{} təpəsi', ru: 'Холм {}' }
  },
  {
    ends: { hy: ['գետ'], az: ['çayı', 'cayı', 'çay'], en: ['River'] },
    genitive: true,
    names: { fr: 'Rivière {}', en: '{} River', hy: '{} գետ', az: '{} çayı', ru: 'Река {}' }
  },
  {
    ends: { hy: ['մայր ջրանցք', 'ջրանցք', 'կանալ'], az: ['kanalı'] },
    genitive: true,
    names: { fr: 'Canal {}', en: '{} Canal', hy: '{} ջրանցք', az: '{} kanalı', ru: 'Канал {}' }
  },
  {
    ends: { hy: ['ազգային պարկ'], az: ['milli parkı'] },
    genitive: false,
    names: {
      fr: 'Parc national {}',
      en: '{} National Park',
      hy: '{} ազգային պարկ',
      az: '{} Milli Parkı',
      ru: 'Национальный парк {}'
    }
  },
  {
    ends: {
      hy: ['արգելավայր', 'պետական արգելոց', 'արգելոց'],
      az: ['dövlət təbiət yasağı', 'dövlət təbiət qoruğu', 'yasağı', 'qoruğu']
    },
    genitive: false,
    names: { fr: 'Réserve {}', en: '{} Reserve', hy: '{} արգելավայր', az: '{} Qoruğu', ru: 'Заповедник {}' }
  }
];

/** The proper part of a name and the kind of thing its last word says it is. */
export interface Parted {
  proper: string;
  /** The same kind of thing under another proper name, in any of the languages. */
  compose: (proper: string, to: Language) => string;
}

/** An Armenian proper part without the genitive ending: Տոլորսի, of Tolors. Short words keep it: it is rarely an ending there. */
function withoutGenitive(proper: string): string {
  return proper.length > 4 && /[^\sաեէըիոօւ]ի$/u.test(proper) ? proper.slice(0, -1) : proper;
}

function compose(generic: Generic, proper: string, to: Language): string {
  const genitive = to === 'hy' && generic.genitive && /[^աեէըիոօւ]$/u.test(proper) ? 'ի' : '';
  return generic.names[to].replace('{}', proper + genitive);
}

/**
 * Parts "Տոլորսի ջրամբար" into Տոլորս and the kind "reservoir". Undefined when the name has no such word, when it is all there is,
 * or when the word is fused with the name (Qaragöl, Գոշալիճ), which then stays one name.
 */
export function partGeneric(name: string, from: Language): Parted | undefined {
  const lower = name.toLocaleLowerCase(from);
  for (const generic of generics) {
    const end = generic.ends[from]?.find((word) => lower.endsWith(` ${word}`));
    if (end === undefined) continue;
    const proper = name.slice(0, -end.length).trim();
    const bare = from === 'hy' && generic.genitive ? withoutGenitive(proper) : proper;
    return { proper: bare, compose: (text, to) => compose(generic, text, to) };
  }
  return undefined;
}
