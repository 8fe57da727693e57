import type { Language, Translated } from './languages.ts';
import { countryWords, type kindWords } from './regionWords.ts';

/** What these sentences need of a region: its record has it. */
export interface ToldRegion {
  heading: Translated;
  kind: keyof typeof kindWords;
  country: keyof typeof countryWords;
}

/* Own words, not Intl.ListFormat: its data for hy and az depend on the ICU version. */
const and: Record<Language, string> = { fr: ' et ', en: ' and ', hy: ' և ', az: ' və ', ru: ' и ' };

function listed(names: readonly string[], lang: Language): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${and[lang]}${last}` : last;
}

/** A region’s name with its article: French has one for a province (“le Syunik”), none for a district, which is called like its town. */
function withArticle({ heading, kind }: ToldRegion, lang: Language): string {
  const name = heading[lang];
  if (lang !== 'fr' || kind !== 'province') return name;
  return /^[aeiouyâàéèêëîïôöûü]/i.test(name) && !/^y[aeiou]/i.test(name) ? `l’${name}` : `le ${name}`;
}

/** The definite form of an Armenian name: Սյունիքը, Շուշին. */
function definite(name: string): string {
  return `${name}${/[աեէըիոօւ]$/.test(name) ? 'ն' : 'ը'}`;
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The names of the regions in their order: “Syunik, Kelbajar, Lachin and Aghdam”. */
export function regionNames(regions: readonly ToldRegion[], lang: Language): string {
  return capitalised(
    listed(
      regions.map((region) => withArticle(region, lang)),
      lang
    )
  );
}

/** How a language says of several regions, and then of others, in which country they are. */
const sentence: Record<Language, (groups: { names: string; several: boolean; where: string }[]) => string> = {
  fr: (groups) =>
    groups
      .map(({ names, several, where }) => `${names} ${several ? 'sont' : 'est'} ${where}`)
      .join('\u202f; '),
  en: (groups) =>
    groups.map(({ names, several, where }) => `${names} ${several ? 'are' : 'is'} ${where}`).join('; '),
  hy: (groups) =>
    groups
      .map(({ names, several, where }, index) =>
        index === 0 ? `${names} գտնվում ${several ? 'են' : 'է'} ${where}` : `իսկ ${names}՝ ${where}`
      )
      .join(', '),
  az: (groups) =>
    `${groups.map(({ names, where }, index) => `${names}${index > 0 ? ' isə' : ''} ${where}`).join('; ')} yerləşir`,
  ru: (groups) =>
    groups
      .map(({ names, several, where }, index) =>
        index === 0 ? `${names} ${several ? 'находятся' : 'находится'} ${where}` : `${names} — ${where}`
      )
      .join('; ')
};

/**
 * The first sentence of the front page: which region is in which country, country by country in the order of the regions. “Syunik is in
 * Armenia; Kelbajar, Lachin and Aghdam are in Azerbaijan.”
 */
export function whichCountry(regions: readonly ToldRegion[], lang: Language): string {
  const countries = [...new Set(regions.map(({ country }) => country))];
  const groups = countries.map((country) => {
    const own = regions.filter((region) => region.country === country);
    const names = own.map((region) =>
      lang === 'hy' ? definite(region.heading.hy) : withArticle(region, lang)
    );
    const where = countryWords[country].inCountry[lang];
    return { names: listed(names, lang), several: own.length > 1, where };
  });
  return `${capitalised(sentence[lang](groups))}${lang === 'hy' ? '։' : '.'}`;
}
