import { collectionDay } from '#lib/data/day.ts';
import type { SheetView } from '#lib/data/sheetView.ts';
import { qrCode } from '#lib/formats/qrCode.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { sharedAddress } from '#lib/url/perspective.ts';
import { findPassage } from './articleViews.ts';
import { embeddable, type Embeddable } from './embeds.ts';
import { factViews } from './factViews.ts';
import { messages } from './messages.ts';
import { origin } from './origin.ts';
import { passagePreview, regionPreview } from './preview/previews.ts';
import { regionView } from './regionViews.ts';
import { shareWords } from './shareWords.ts';
import { siteVersion } from './siteVersion.ts';
import { takeAwayFile } from './takeAway/files.ts';

/** What stands around a sheet. @param mapPath where its map lies among the files to take away */
function sheetView(page: Embeddable, lang: Language, mapPath: string, alt: string): SheetView {
  const { map, site } = messages[lang];
  const words = shareWords[lang];
  const address = sharedAddress(origin, page.path);
  return {
    site: `${site.name} · ${site.subtitle}`,
    title: `${page.title} — ${words.print.heading}`,
    description: page.description,
    address,
    canonical: origin + page.path,
    code: qrCode(address),
    codeAlt: words.code.alt(address),
    ...(takeAwayFile(mapPath) ? { map: { path: mapPath, alt } } : {}),
    day: map.day(formatDay(collectionDay, lang)),
    attribution: map.attribution,
    page: words.print.page,
    version: words.print.printed(siteVersion)
  };
}

/** A region's sheet; undefined for an unknown region. */
export function regionSheet(region: string, lang: Language) {
  const page = embeddable({ region }, lang);
  const alt = regionPreview(region, lang)?.view.alt ?? '';
  if (!page) return undefined;
  const view = regionView(region, lang);
  const day = formatDay(collectionDay, lang);
  return {
    sheet: sheetView(page, lang, `/data/${lang}/regions/${region}.svg`, alt),
    region: view,
    /** Of the collection's day. */
    conditions: view.conditions.filter(
      ({ from, to }) => (from ?? '') <= collectionDay && (to === null || collectionDay < to)
    ),
    day
  };
}

/** A passage's sheet, with the dated facts that it speaks of; undefined for an unknown passage. */
export function passageSheet(article: string, id: string, lang: Language) {
  const passage = findPassage(article, id, lang);
  const page = embeddable({ article, passage: id }, lang);
  if (!passage || !page) return undefined;
  const alt = passagePreview(article, id, lang)?.view.alt ?? '';
  return {
    sheet: sheetView(page, lang, `/data/${lang}/articles/${article}/${id}.svg`, alt),
    passage,
    name: page.name,
    facts: factViews(lang).filter(({ passages }) =>
      passages.some((one) => one.article === article && one.id === id)
    )
  };
}
