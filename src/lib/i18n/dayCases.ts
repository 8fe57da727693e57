import { monthNames, monthNamesWithDay } from './monthNames.ts';

/*
 * A day written by formatDay, fitted into a sentence of a language that inflects it. Each takes the text of a day
 * (13 мая 2021 года), a month (май 2021 года) or a year (2021 год).
 */

/** « depuis le 13 mai 2021 », « depuis mai 2021 », « depuis 2021 ». */
export function frenchSince(day: string): string {
  return isFrenchFullDay(day) ? `depuis le ${day}` : `depuis ${day}`;
}

/** « jusqu’au 13 mai 2021 », « jusqu’en mai 2021 », « jusqu’en 2021 ». */
export function frenchUntil(day: string): string {
  return isFrenchFullDay(day) ? `jusqu’au ${day}` : `jusqu’en ${day}`;
}

function isFrenchFullDay(day: string): boolean {
  return /^\d{1,2}(er)? /.test(day);
}

/** The genitive that «с», «до» ask for: «13 мая 2021 года», «мая 2021 года», «2021 года». */
export function russianGenitive(day: string): string {
  const [first = '', ...rest] = day.split(' ');
  const month = monthNames.ru.indexOf(first);
  if (month >= 0) return [monthNamesWithDay.ru[month], ...rest].join(' ');
  return day.replace(/год$/, 'года');
}

/**
 * A day with an Armenian ending: «մայիսի 13-ից», «մայիսից», «2021 թվականից». All twelve months and «թվական» end in a
 * consonant, so the ending is the same after each; after a figure it follows a hyphen.
 * @param ending `ի` of, `ին` on, `ից` from, `ը` the (after «մինչև»: until)
 */
export function armenianDay(day: string, ending: 'ի' | 'ին' | 'ից' | 'ը'): string {
  return /\d$/.test(day) ? `${day}-${ending}` : `${day}${ending}`;
}

const azerbaijaniEndings = {
  since: { year: 'dən', month: 'ndan', day: ' tarixindən' },
  until: { year: 'ədək', month: 'nadək', day: ' tarixinədək' }
};

/** “13 may 2021 tarixindən”, “2021-ci ilin may ayından”, “2021-ci ildən”; until: “… tarixinədək”, “… ayınadək”, “… ilədək”. */
export function azerbaijaniDay(day: string, relation: 'since' | 'until'): string {
  const endings = azerbaijaniEndings[relation];
  if (day.endsWith(' il')) return day + endings.year;
  if (day.endsWith(' ayı')) return day + endings.month;
  return day + endings.day;
}
