import type { ShareView } from '#lib/data/share.ts';
import type { Subject } from '#lib/data/takeAway.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { textOf } from '#lib/text/runs.ts';
import { machinePaths } from '#lib/url/machinePaths.ts';
import { sharedAddress } from '#lib/url/perspective.ts';
import { paths } from '#lib/url/routes.ts';
import { textFragmentAddress } from '#lib/url/textFragment.ts';
import { findPassage } from './articleViews.ts';
import { articles } from './collection.ts';
import { referenceViews } from './citations/referenceViews.ts';
import {
  articleReferences,
  mapReferences,
  passageReferences,
  regionReferences,
  type Reference
} from './citations/references.ts';
import { embeddable, type Embeddable } from './embeds.ts';
import { messages } from './messages.ts';
import { origin } from './origin.ts';
import { siteVersion } from './siteVersion.ts';
import { downloadGroups } from './takeAway/downloadViews.ts';

function shareView(
  path: string,
  subject: Subject,
  lang: Language,
  references: readonly Reference[],
  name: string,
  embed?: Embeddable
): ShareView {
  return {
    name,
    address: sharedAddress(origin, path),
    version: siteVersion,
    references: referenceViews(references),
    files: downloadGroups(subject, lang),
    ...(embed
      ? {
          embed: { path: machinePaths.embed(embed.path), title: embed.title, height: embed.height },
          sheet: machinePaths.sheet(embed.path)
        }
      : {})
  };
}

/** Of the map as a whole. */
export const mapShare = (lang: Language): ShareView =>
  shareView(paths.home(lang), { kind: 'site' }, lang, mapReferences(lang), messages[lang].site.title);

/** Of a region; undefined for an unknown one. */
export function regionShare(region: string, lang: Language): ShareView | undefined {
  const embed = embeddable({ region }, lang);
  return (
    embed &&
    shareView(embed.path, { kind: 'region', region }, lang, regionReferences(region, lang), embed.name, embed)
  );
}

/** Of an article; undefined for an unknown one. It is embedded and printed passage by passage. */
export function articleShare(article: string, lang: Language): ShareView | undefined {
  const found = articles.find(({ id }) => id === article);
  const path = paths.article(lang, article);
  return (
    found &&
    shareView(path, { kind: 'article', article }, lang, articleReferences(article, lang), found.title)
  );
}

/** Of a passage; undefined for an unknown one. */
export function passageShare(article: string, id: string, lang: Language): ShareView | undefined {
  const passage = findPassage(article, id, lang);
  const embed = embeddable({ article, passage: id }, lang);
  if (!passage || !embed) return undefined;
  const subject = { kind: 'passage', article, passage: id } as const;
  return {
    ...shareView(embed.path, subject, lang, passageReferences(article, id, lang), embed.name, embed),
    // A former passage is no longer there.
    ...(passage.former ? {} : { wordsUrl: textFragmentAddress(passage.url, textOf(passage.runs)) })
  };
}
