import type { RegionRecord } from '../data/region.ts';
import type { Language } from './languages.ts';
import { countryWords } from './regionWords.ts';

type Located = Pick<RegionRecord, 'country' | 'asSubject'>;

/** Regions of one country: how they are named together, in how many, and “in the country”. */
interface Group {
  names: string;
  count: number;
  place: string;
}

const and: Record<Language, string> = { fr: ' et ', en: ' and ', hy: ' և ', az: ' və ', ru: ' и ' };

/** What is said of the groups; the first says what the others leave out, but in Azerbaijani the last does. */
const sentences: Record<Language, (groups: Group[]) => string> = {
  fr: (groups) =>
    groups
      .map(({ names, count, place }) => `${names} ${count > 1 ? 'sont' : 'est'} ${place}`)
      .join('\u202f; ') + '.',
  en: (groups) =>
    groups.map(({ names, count, place }) => `${names} ${count > 1 ? 'are' : 'is'} ${place}`).join('; ') + '.',
  hy: ([first, ...others]) =>
    [first && `${first.names} ${first.count > 1 ? 'գտնվում են' : 'գտնվում է'} ${first.place}`]
      .concat(others.map(({ names, place }) => `իսկ ${names}՝ ${place}`))
      .join(', ') + '։',
  az: (groups) =>
    groups.map(({ names, place }, index) => `${names}${index > 0 ? ' isə' : ''} ${place}`).join('; ') +
    ' yerləşir.',
  ru: ([first, ...others]) =>
    [first && `${first.names} ${first.count > 1 ? 'находятся' : 'находится'} ${first.place}`]
      .concat(others.map(({ names, place }) => `${names} — ${place}`))
      .join('; ') + '.'
};

/** “A, B and C” in a language. */
function together(names: readonly string[], lang: Language): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(', ') + and[lang] + last;
}

/** The site's first sentence: which region is in which country, in the order of the records. */
export function firstSentence(regions: readonly Located[], lang: Language): string {
  const groups = [...Map.groupBy(regions, ({ country }) => country)].map(([country, own]) => ({
    names: together(
      own.map(({ asSubject }) => asSubject[lang]),
      lang
    ),
    count: own.length,
    place: countryWords[country].inCountry[lang]
  }));
  const sentence = sentences[lang](groups);
  return sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1);
}
