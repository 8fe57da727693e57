import type { Translated } from './languages.ts';

/**
 * Words for what a region is. Azerbaijani has no settled word for a marz: it is written “vilayət (mərz)”, as the others write
 * “province (marz)” and “область (марз)”.
 */
export const kindWords = {
  province: {
    fr: 'province (marz)',
    en: 'province (marz)',
    hy: 'մարզ',
    az: 'vilayət (mərz)',
    ru: 'область (марз)'
  },
  district: {
    fr: 'district (rayon)',
    en: 'district (rayon)',
    hy: 'շրջան',
    az: 'rayon',
    ru: 'район'
  }
} as const satisfies Record<'province' | 'district', Translated>;

/** A country's name, as subject and in “in X”. */
export interface CountryWords {
  name: Translated;
  inCountry: Translated;
  ofCountry: Translated;
}

/** Country names by ISO 3166-1 code. */
export const countryWords = {
  AM: {
    name: { fr: 'Arménie', en: 'Armenia', hy: 'Հայաստան', az: 'Ermənistan', ru: 'Армения' },
    inCountry: { fr: 'en Arménie', en: 'in Armenia', hy: 'Հայաստանում', az: 'Ermənistanda', ru: 'в Армении' },
    ofCountry: { fr: 'd’Arménie', en: 'of Armenia', hy: 'Հայաստանի', az: 'Ermənistanın', ru: 'Армении' }
  },
  AZ: {
    name: { fr: 'Azerbaïdjan', en: 'Azerbaijan', hy: 'Ադրբեջան', az: 'Azərbaycan', ru: 'Азербайджан' },
    inCountry: {
      fr: 'en Azerbaïdjan',
      en: 'in Azerbaijan',
      hy: 'Ադրբեջանում',
      az: 'Azərbaycanda',
      ru: 'в Азербайджане'
    },
    ofCountry: {
      fr: 'd’Azerbaïdjan',
      en: 'of Azerbaijan',
      hy: 'Ադրբեջանի',
      az: 'Azərbaycanın',
      ru: 'Азербайджана'
    }
  }
} as const satisfies Record<'AM' | 'AZ', CountryWords>;
