import type { Translated } from '../../i18n/languages.ts';
import measured from './confidences.json' with { type: 'json' };

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
  placed: {
    fr: '« {surface} » dit ici où quelque chose se trouve ou se passe : la région « {region} ».',
    en: '“{surface}” says here where something is or happens: the region “{region}”.',
    hy: '«{surface}» ձևն այստեղ ցույց է տալիս, թե որտեղ է ինչ-որ բան գտնվում կամ տեղի ունենում, ուստի նկատի է առնվում «{region}» վարչական միավորը։',
    az: '“{surface}” burada nəyinsə harada olduğunu və ya baş verdiyini bildirir: söhbət “{region}” bölgəsindən gedir.',
    ru: '«{surface}» говорит здесь о том, где что-то находится или происходит: речь о регионе «{region}».'
  },
  name: {
    fr: '« {surface} » est une graphie du nom de la région « {region} ».',
    en: '“{surface}” is a spelling of the name of the region “{region}”.',
    hy: '«{surface}» ձևը «{region}» վարչական միավորի անվան գրություններից է։',
    az: '“{surface}” – “{region}” bölgəsinin adının yazılış variantlarından biridir.',
    ru: '«{surface}» — одно из написаний названия региона «{region}».'
  },
  alone: {
    fr: '«\u00a0{surface}\u00a0» est une graphie du nom de la région «\u00a0{region}\u00a0»\u202f; le texte ne nomme pas d’autre lieu qui le confirme.',
    en: '“{surface}” is a spelling of the name of the region “{region}”; the text names no other place that bears it out.',
    hy: '«{surface}» ձևը «{region}» վարչական միավորի անվան գրություններից է, սակայն տեքստում դա հաստատող այլ վայր չի նշվում։',
    az: '“{surface}” – “{region}” bölgəsinin adının yazılış variantlarından biridir; mətndə bunu təsdiq edən başqa yerin adı çəkilmir.',
    ru: '«{surface}» — одно из написаний названия региона «{region}»; других мест, которые бы это подтверждали, в тексте нет.'
  },
  near: {
    fr: '« {surface} » ne diffère que d’une lettre d’une graphie du nom de la région « {region} ».',
    en: '“{surface}” is one letter away from a spelling of the name of the region “{region}”.',
    hy: '«{surface}» ձևը «{region}» վարչական միավորի անվան գրություններից մեկից տարբերվում է միայն մեկ տառով։',
    az: '“{surface}” “{region}” bölgəsinin adının yazılış variantlarından birindən yalnız bir hərflə fərqlənir.',
    ru: '«{surface}» лишь на одну букву отличается от написания названия региона «{region}».'
  },
  supported: {
    fr: '« {surface} », nom qui peut désigner autre chose, accompagne « {context} » : la région « {region} ».',
    en: '“{surface}”, which can name something else, stands with “{context}”: the region “{region}”.',
    hy: '«{surface}» անունը կարող է նաև այլ բան նշանակել, բայց դրան կից է «{context}», ուստի նկատի է առնվում «{region}» վարչական միավորը։',
    az: '“{surface}” başqa mənada da işlənə bilər, amma burada “{context}” ilə birlikdə işlənib: söhbət “{region}” bölgəsindən gedir.',
    ru: '«{surface}» может означать и другое, но стоит рядом с «{context}»: речь о регионе «{region}».'
  },
  guarded: {
    fr: '« {surface} », nom qui peut désigner autre chose, dit ici où quelque chose se trouve ou se passe : sans doute la région « {region} ».',
    en: '“{surface}”, which can name something else, says here where something is or happens: probably the region “{region}”.',
    hy: '«{surface}» անունը կարող է նաև այլ բան նշանակել, բայց այստեղ ցույց է տալիս, թե որտեղ է ինչ-որ բան գտնվում կամ տեղի ունենում. հավանաբար նկատի է առնվում «{region}» վարչական միավորը։',
    az: '“{surface}” başqa mənada da işlənə bilər, amma burada nəyinsə harada olduğunu və ya baş verdiyini bildirir: çox güman ki, söhbət “{region}” bölgəsindən gedir.',
    ru: '«{surface}» может означать и другое, но говорит здесь о том, где что-то находится или происходит: вероятно, речь о регионе «{region}».'
  },
  inside: {
    fr: '« {surface} » est un lieu situé dans la région « {region} ».',
    en: '“{surface}” is a place inside the region “{region}”.',
    hy: '«{surface}» անունով վայրը գտնվում է «{region}» վարչական միավորում։',
    az: '“{surface}” adlı yer “{region}” bölgəsindədir.',
    ru: '«{surface}» — место в регионе «{region}».'
  },
  insideAlone: {
    fr: '«\u00a0{surface}\u00a0» est un lieu situé dans la région «\u00a0{region}\u00a0»\u202f; le texte ne nomme pas d’autre lieu qui le confirme.',
    en: '“{surface}” is a place inside the region “{region}”; the text names no other place that bears it out.',
    hy: '«{surface}» անունով վայրը գտնվում է «{region}» վարչական միավորում, սակայն տեքստում դա հաստատող այլ վայր չի նշվում։',
    az: '“{surface}” adlı yer “{region}” bölgəsindədir; mətndə bunu təsdiq edən başqa yerin adı çəkilmir.',
    ru: '«{surface}» — место в регионе «{region}»; других мест, которые бы это подтверждали, в тексте нет.'
  },
  insideTyped: {
    fr: '« {surface} », qui accompagne « {context} », est un lieu situé dans la région « {region} ».',
    en: '“{surface}”, which stands with “{context}”, is a place inside the region “{region}”.',
    hy: '«{surface}» անունը, որին կից է «{context}», պատկանում է «{region}» վարչական միավորում գտնվող վայրի։',
    az: '“{context}” ilə birlikdə işlənən “{surface}” adlı yer “{region}” bölgəsindədir.',
    ru: '«{surface}», рядом с которым стоит «{context}», — место в регионе «{region}».'
  },
  insideListed: {
    fr: '« {surface} », nommé à la suite d’un autre lieu, est un lieu situé dans la région « {region} ».',
    en: '“{surface}”, named after another place, is a place inside the region “{region}”.',
    hy: '«{surface}» անունը հիշատակվում է մեկ այլ վայրից հետո և պատկանում է «{region}» վարչական միավորում գտնվող վայրի։',
    az: 'Başqa bir yerdən sonra adı çəkilən “{surface}” “{region}” bölgəsindədir.',
    ru: '«{surface}», названное вслед за другим местом, — место в регионе «{region}».'
  },
  insidePlaced: {
    fr: '« {surface} », qui dit ici où quelque chose se passe, est un lieu situé dans la région « {region} ».',
    en: '“{surface}”, which says here where something happens, is a place inside the region “{region}”.',
    hy: '«{surface}» անունը, որն այստեղ ցույց է տալիս գործողության տեղը, պատկանում է «{region}» վարչական միավորում գտնվող վայրի։',
    az: 'Burada hadisənin yerini bildirən “{surface}” “{region}” bölgəsindədir.',
    ru: '«{surface}», которое говорит здесь о том, где что-то происходит, — место в регионе «{region}».'
  }
} as const satisfies Record<string, Translated>;

export type RuleId = keyof typeof reasons;

export const rules = Object.keys(reasons) as RuleId[];

/** How sure each rule is, 0 to 1: measured on the texts of calibration by `npm run calibrate`. */
export const confidences: Readonly<Record<RuleId, number>> = measured;
