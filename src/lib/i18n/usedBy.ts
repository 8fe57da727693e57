import type { Translated } from './languages.ts';

/**
 * Who uses a name: the keys of `usedBy` in geo/data/regions.json, as they are shown after “used by”, “employé par”, “օգտագործող՝”,
 * “işlədən:”, “употребляет:”. A name belongs to who uses it; none of them is the verdict of the map.
 */
export const usedBy = {
  armenia: {
    fr: 'l’Arménie, officiellement',
    en: 'Armenia, officially',
    hy: 'Հայաստանը՝ պաշտոնապես',
    az: 'Ermənistan, rəsmi olaraq',
    ru: 'Армения, официально'
  },
  azerbaijan: {
    fr: 'l’Azerbaïdjan',
    en: 'Azerbaijan',
    hy: 'Ադրբեջանը',
    az: 'Azərbaycan',
    ru: 'Азербайджан'
  },
  'azerbaijan-officials': {
    fr: 'des responsables azerbaïdjanais, à côté d’autres noms',
    en: 'Azerbaijani officials, beside other names',
    hy: 'Ադրբեջանի պաշտոնյաներ՝ այլ անունների հետ մեկտեղ',
    az: 'Azərbaycan rəsmiləri, başqa adlarla yanaşı',
    ru: 'должностные лица Азербайджана, наряду с другими названиями'
  },
  'armenian-units': {
    fr: 'la partie arménienne, pour ses propres unités administratives et leurs centres',
    en: 'the Armenian side, for its own administrative units and their centres',
    hy: 'հայկական կողմը՝ իր վարչական միավորների և դրանց կենտրոնների համար',
    az: 'erməni tərəfi, öz inzibati vahidləri və onların mərkəzləri üçün',
    ru: 'армянская сторона, для своих административных единиц и их центров'
  },
  'armenian-wider-unit': {
    fr: 'la partie arménienne, pour une unité administrative plus étendue que le district',
    en: 'the Armenian side, for an administrative unit wider than the district',
    hy: 'հայկական կողմը՝ շրջանից ավելի ընդարձակ վարչական միավորի համար',
    az: 'erməni tərəfi, rayondan daha geniş inzibati vahid üçün',
    ru: 'армянская сторона, для административной единицы обширнее района'
  },
  'armenian-side': {
    fr: 'la partie arménienne et beaucoup d’Arméniens',
    en: 'the Armenian side and many Armenians',
    hy: 'հայկական կողմը և շատ հայեր',
    az: 'erməni tərəfi və bir çox erməni',
    ru: 'армянская сторона и многие армяне'
  },
  russia: {
    fr: 'la Russie, dans ses textes officiels',
    en: 'Russia, in official texts',
    hy: 'Ռուսաստանը՝ պաշտոնական տեքստերում',
    az: 'Rusiya, rəsmi mətnlərdə',
    ru: 'Россия, в официальных текстах'
  },
  'united-nations': {
    fr: 'les Nations unies, dans les résolutions de 1993',
    en: 'the United Nations, in the resolutions of 1993',
    hy: 'Միավորված ազգերի կազմակերպությունը՝ 1993 թվականի բանաձևերում',
    az: 'Birləşmiş Millətlər Təşkilatı, 1993-cü il qətnamələrində',
    ru: 'Организация Объединённых Наций, в резолюциях 1993 года'
  },
  press: {
    fr: 'des journalistes écrivant dans cette langue',
    en: 'journalists writing in this language',
    hy: 'այս լեզվով գրող լրագրողներ',
    az: 'bu dildə yazan jurnalistlər',
    ru: 'журналисты, пишущие на этом языке'
  },
  historic: {
    fr: 'nom d’un pays historique, dont les limites ne sont pas celles de la province actuelle',
    en: 'name of a historic land, whose bounds are not those of the present province',
    hy: 'պատմական երկրամասի անուն, որի սահմանները չեն համընկնում ներկայիս մարզի սահմաններին',
    az: 'tarixi diyarın adı; onun hüdudları indiki vilayətin hüdudları ilə üst-üstə düşmür',
    ru: 'название исторической земли, границы которой не совпадают с границами нынешней области'
  }
} as const satisfies Record<string, Translated>;

/** A key of `usedBy`. */
export type UsedBy = keyof typeof usedBy;

/** Whether a text is a key of `usedBy`. */
export function isUsedBy(key: string): key is UsedBy {
  return Object.hasOwn(usedBy, key);
}
