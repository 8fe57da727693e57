import type { Language, Translated } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { confidences, reasons } from './data/reasons.ts';
import type { RuleId } from './data/reasons.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { formsOf } from './names.ts';
import type { Named } from './names.ts';
import { Recogniser } from './recogniser.ts';
import { createResolver } from './resolver.ts';
import type { Decision } from './resolver.ts';

export interface Linker {
  /**
   * The mentions of the gazetteer's regions and places in a text, in order, disjoint; UTF-16 offsets in the text as
   * given, which may be any string. Linear in its length.
   */
  link(text: string, lang: Language): Mention[];
}

/** Makes a linker of a gazetteer. What a language needs is compiled when a first text of it comes. */
export function createLinker(gazetteer: Gazetteer): Linker {
  const headings = new Map(gazetteer.regions.map(({ region, heading }) => [region, heading]));
  const compiled = new Map<Language, (text: string) => Mention[]>();
  return {
    link(text, lang) {
      let link = compiled.get(lang);
      if (!link) compiled.set(lang, (link = compile(gazetteer, headings, lang)));
      return link(text);
    }
  };
}

function compile(gazetteer: Gazetteer, headings: ReadonlyMap<string, Translated>, lang: Language) {
  const recogniser = new Recogniser<Named>(formsOf(gazetteer, lang));
  const resolve = createResolver(lang);
  return (text: string): Mention[] => {
    const mentions: Mention[] = [];
    recogniser.scan(text, (candidate) => {
      const decision = resolve(text, candidate, mentions.at(-1));
      if (decision) mentions.push(mentionOf(text, candidate, decision, headings.get(candidate.named.region)));
      return decision !== undefined;
    });
    return mentions;
  };
}

function mentionOf(
  text: string,
  { start, end, named }: { start: number; end: number; named: Named },
  { rule, context }: Decision,
  heading: Translated | undefined
): Mention {
  const surface = text.slice(start, end);
  const { region, via } = named;
  return {
    region,
    start,
    end,
    surface,
    kind: via === undefined ? 'region' : 'inside',
    ...(via === undefined ? {} : { via }),
    rule,
    reason: reasonOf(rule, surface, context, heading),
    confidence: confidences[rule]
  };
}

/** A reason's words in a language, cut at their slots: text, slot, text, slot, text. */
const templates = Object.fromEntries(
  Object.entries(reasons).map(([rule, told]) => [rule, languages.map((lang) => told[lang].split(/[{}]/))])
) as Record<RuleId, string[][]>;

function reasonOf(
  rule: RuleId,
  surface: string,
  context: string,
  heading: Translated | undefined
): Translated {
  const told = languages.map((lang, index): [Language, string] => {
    let words = '';
    (templates[rule][index] ?? []).forEach((part, at) => {
      if (at % 2 === 0) words += part;
      else words += part === 'surface' ? surface : part === 'context' ? context : (heading?.[lang] ?? '');
    });
    return [lang, words];
  });
  return Object.fromEntries(told) as Translated;
}
