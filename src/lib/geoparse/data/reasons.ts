import type { Translated } from '../../i18n/languages.ts';

/**
 * Why a stretch was linked, told to readers. Slots: {surface} as in the text, {region} its heading in the reader's
 * language, {context} the words beside it in the text. Names stand in quotes so that no language must inflect them.
 */
export const reasons = {
  typed: {
    fr: '« {surface} » accompagne « {context} » : la région « {region} ».',
    en: '“{surface}” stands with “{context}”: the region “{region}”.',
    hy: '«{surface}» բառին կից է «{context}», ուստի նկատի է առնվում «{region}» վարչական միավորը։',
    az: '“{surface}” sözü “{context}” ilə birlikdə işlənib: söhbət “{region}” bölgəsindən gedir.',
    ru: '«{surface}» стоит рядом с «{context}»: речь о регионе «{region}».'
  },
  listed: {
    fr: '« {surface} » poursuit une énumération de lieux : la région « {region} ».',
    en: '“{surface}” continues a list of places: the region “{region}”.',
    hy: '«{surface}» անունը տեղանունների թվարկման մեջ է, ուստի նկատի է առնվում «{region}» վարչական միավորը։',
    az: '“{surface}” yer adlarının sadalanmasında işlənib: söhbət “{region}” bölgəsindən gedir.',
    ru: '«{surface}» стоит в перечислении мест: речь о регионе «{region}».'
  },
  name: {
    fr: '« {surface} » est une graphie du nom de la région « {region} ».',
    en: '“{surface}” is a spelling of the name of the region “{region}”.',
    hy: '«{surface}» ձևը «{region}» վարչական միավորի անվան գրություններից է։',
    az: '“{surface}” – “{region}” bölgəsinin adının yazılış variantlarından biridir.',
    ru: '«{surface}» — одно из написаний названия региона «{region}».'
  },
  supported: {
    fr: '« {surface} », nom qui peut désigner autre chose, accompagne « {context} » : la région « {region} ».',
    en: '“{surface}”, which can name something else, stands with “{context}”: the region “{region}”.',
    hy: '«{surface}» անունը կարող է նաև այլ բան նշանակել, բայց դրան կից է «{context}», ուստի նկատի է առնվում «{region}» վարչական միավորը։',
    az: '“{surface}” başqa mənada da işlənə bilər, amma burada “{context}” ilə birlikdə işlənib: söhbət “{region}” bölgəsindən gedir.',
    ru: '«{surface}» может означать и другое, но стоит рядом с «{context}»: речь о регионе «{region}».'
  },
  inside: {
    fr: '« {surface} » est un lieu situé dans la région « {region} ».',
    en: '“{surface}” is a place inside the region “{region}”.',
    hy: '«{surface}» անունով վայրը գտնվում է «{region}» վարչական միավորում։',
    az: '“{surface}” adlı yer “{region}” bölgəsindədir.',
    ru: '«{surface}» — место в регионе «{region}».'
  },
  village: {
    fr: '« {surface} », qui accompagne « {context} », est un lieu situé dans la région « {region} ».',
    en: '“{surface}”, which stands with “{context}”, is a place inside the region “{region}”.',
    hy: '«{surface}» անունը, որին կից է «{context}», պատկանում է «{region}» վարչական միավորում գտնվող վայրի։',
    az: '“{context}” ilə birlikdə işlənən “{surface}” adlı yer “{region}” bölgəsindədir.',
    ru: '«{surface}», рядом с которым стоит «{context}», — место в регионе «{region}».'
  }
} as const satisfies Record<string, Translated>;

export type RuleId = keyof typeof reasons;

/** How sure each rule is, 0 to 1: set by judgement, not yet measured on held-out texts. */
export const confidences: Readonly<Record<RuleId, number>> = {
  typed: 0.99,
  listed: 0.98,
  name: 0.95,
  supported: 0.9,
  inside: 0.9,
  village: 0.9
};
