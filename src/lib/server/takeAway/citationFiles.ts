import type { FormatKey, Subject } from '#lib/data/takeAway.ts';
import { bibliographyFormats, type BibliographyFormat } from '#lib/formats/bibliography.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import type { Reference } from '../citations/references.ts';
import { referenceFile } from '../citations/referenceViews.ts';
import type { TakeAwayFile } from './takeAwayFile.ts';

const endings: Record<BibliographyFormat & FormatKey, string> = {
  bibtex: 'bib',
  ris: 'ris',
  csl: 'csl.json'
};

/** References of a part of the site, in each language and format. @param name the path below `/data/{lang}/`, without an ending */
export function citationFiles(
  subject: Subject,
  name: string,
  referencesIn: (lang: Language) => Reference[]
): TakeAwayFile[] {
  return languages.flatMap((lang) =>
    bibliographyFormats.map((format): TakeAwayFile => {
      return {
        path: `/data/${lang}/${name}.${endings[format]}`,
        subject,
        content: 'reference',
        format,
        licence: 'CC-BY-4.0',
        lang,
        body: () => referenceFile(referencesIn(lang), format)
      };
    })
  );
}
