import { formats, type Content, type Licence, type Subject } from '#lib/data/takeAway.ts';
import type { DownloadGroup } from '#lib/data/share.ts';
import type { DownloadSection } from '#lib/data/views.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { paths } from '#lib/url/routes.ts';
import { articles } from '../collection.ts';
import { records } from '../geodata.ts';
import { messages } from '../messages.ts';
import { shareWords } from '../shareWords.ts';
import { bodyOf, takeAwayFiles } from './files.ts';
import type { TakeAwayFile } from './takeAwayFile.ts';

/** Bytes as kilobytes are told: one decimal below ten. */
const kilobytes = (bytes: number, lang: Language) => formatNumber(bytes / 1000, lang, bytes < 10_000 ? 1 : 0);

/** Files of the same content under the same terms, which a line of the page lists. */
function groupView([first, ...others]: TakeAwayFile[], lang: Language): DownloadGroup[] {
  if (!first) return [];
  const words = shareWords[lang].downloads;
  return [
    {
      content: words.contents[first.content],
      licence: words.licences[first.licence],
      files: [first, ...others].map((file) => ({
        path: file.path,
        format: formats[file.format].name,
        size: words.size(kilobytes(Buffer.byteLength(bodyOf(file)), lang))
      }))
    }
  ];
}

/** The files of a part of the site that are in a language or in none. */
export function downloadGroups(subject: Subject, lang: Language): DownloadGroup[] {
  const isOf = JSON.stringify(subject);
  const own = takeAwayFiles.filter(
    (file) => JSON.stringify(file.subject) === isOf && (fitsEvery(file) || file.lang === lang)
  );
  const groups = Map.groupBy(own, ({ content, licence }): `${Content} ${Licence}` => `${content} ${licence}`);
  return [...groups.values()].flatMap((files) => groupView(files, lang));
}

/** In no language of the site's own: an article's text is in the article's. */
const fitsEvery = ({ lang, content, subject }: TakeAwayFile) =>
  lang === undefined || (subject.kind === 'article' && content === 'text');

/** All files that can be taken away, by the pages that they are of, for a reader of a language. */
export function downloadSections(lang: Language): DownloadSection[] {
  const regions = records.map(({ region, heading }) => ({
    id: region,
    heading: heading[lang],
    path: paths.region(lang, region),
    groups: downloadGroups({ kind: 'region', region }, lang)
  }));
  const ofArticles = articles.flatMap(({ id, title, lang: language, passages }) => [
    {
      id,
      heading: title,
      lang: language,
      path: paths.article(lang, id),
      groups: downloadGroups({ kind: 'article', article: id }, lang)
    },
    ...passages.map((passage) => ({
      id: `${id}-${passage.id}`,
      heading: messages[lang].article.passage(passage.id.slice(1)),
      path: paths.passage(lang, id, passage.id),
      groups: downloadGroups({ kind: 'passage', article: id, passage: passage.id }, lang),
      isPart: true
    }))
  ]);
  const site = {
    id: 'site',
    heading: shareWords[lang].downloads.site,
    path: paths.home(lang),
    groups: downloadGroups({ kind: 'site' }, lang)
  };
  return [site, ...regions, ...ofArticles].filter(({ groups }) => groups.length > 0);
}
