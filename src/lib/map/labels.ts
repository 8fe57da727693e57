import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../i18n/languages.ts';

/** The font stacks of the glyphs that the site serves. */
export const fonts = {
  regular: ['Noto Sans Regular'],
  strong: ['Noto Sans SemiBold']
} as const;

/** First and last code point + 1 of the Arabic block: the glyphs served hold none of it. */
const arabic = ['\u0600', '\u0700'] as const;

/**
 * The name a reader of `lang` sees: in that language where one is known or made by rule, else the local one;
 * an empty text where there is none. A local name in Arabic script (Iran) is left out, since asking for glyphs
 * that are not served would fail and leave the other labels of the tile waiting.
 */
export function nameIn(lang: Language): ExpressionSpecification {
  const local: ExpressionSpecification = ['coalesce', ['get', 'name'], ''];
  const readable: ExpressionSpecification = [
    'case',
    ['all', ['>=', local, arabic[0]], ['<', local, arabic[1]]],
    '',
    local
  ];
  return ['coalesce', ['get', `name_${lang}`], readable];
}

/** A peak's name over its height in metres; the height alone where it has no name. */
export function peakText(lang: Language): ExpressionSpecification {
  const height: ExpressionSpecification = ['to-string', ['get', 'ele']];
  return ['case', ['==', nameIn(lang), ''], height, ['concat', nameIn(lang), '\n', height]];
}

/**
 * A heading in capitals by the rules of its own language: Azerbaijani i becomes İ. MapLibre's own
 * `text-transform` follows the browser's language instead and would write I.
 */
export function capitals(text: string, lang: Language): string {
  return text.toLocaleUpperCase(lang);
}
