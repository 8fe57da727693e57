import type { Translated } from '../../i18n/languages.ts';

interface Known {
  /** Spellings on the map, in any script. */
  local: string[];
  names: Translated;
}

/**
 * Great waters that cross the languages: each has its own old name for them, which no rule gives. Conventional names of the
 * encyclopedias in the five languages. Only names that no settlement bears: a village Որոտան must not be called after its river's
 * Azerbaijani name. Places have their own table, geo/data/places.json.
 */
export const knownNames: Known[] = [
  {
    local: ['Araz', 'Aras', 'Արաքս', 'ارس', 'آراز', 'Araks', 'Araz çayı', 'Արաքս գետ'],
    names: { fr: 'Araxe', en: 'Aras', hy: 'Արաքս', az: 'Araz', ru: 'Аракс' }
  },
  {
    local: ['Kür', 'Kür çayı', 'Կուր'],
    names: { fr: 'Koura', en: 'Kura', hy: 'Կուր', az: 'Kür', ru: 'Кура' }
  },
  {
    local: ['Tərtər çayı', 'Tərtər cayı', 'Տրտու', 'Թարթառ'],
    names: { fr: 'Tartar', en: 'Tartar', hy: 'Թարթառ', az: 'Tərtər', ru: 'Тертер' }
  },
  { local: ['Həkəri'], names: { fr: 'Hakari', en: 'Hakari', hy: 'Հագարի', az: 'Həkəri', ru: 'Акера' } },
  { local: ['Oxçuçay'], names: { fr: 'Voghdji', en: 'Voghji', hy: 'Ողջի', az: 'Oxçuçay', ru: 'Охчучай' } },
  {
    local: ['Xaçınçay', 'Խաչենագետ', 'Khachenaget', 'Խաչեն գետ'],
    names: { fr: 'Khatchen', en: 'Khachen', hy: 'Խաչեն', az: 'Xaçınçay', ru: 'Хачинчай' }
  },
  {
    local: ['Göygöl Milli Parkı'],
    names: {
      fr: 'Parc national de Göygöl',
      en: 'Goygol National Park',
      hy: 'Գյոյգյոլի ազգային պարկ',
      az: 'Göygöl Milli Parkı',
      ru: 'Гёйгёльский национальный парк'
    }
  }
];
