import type { Language, Translated } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { languageData } from './data/languages.ts';
import { confidences, reasons } from './data/reasons.ts';
import type { RuleId } from './data/reasons.ts';
import type { Gazetteer } from './gazetteer.ts';
import { grammarOf } from './grammar.ts';
import { LanguageTeller } from './localLanguage.ts';
import type { Mention } from './mention.ts';
import { AllNames, formsOf, soundedForms } from './names.ts';
import type { Named } from './named.ts';
import { Recogniser } from './recogniser.ts';
import { newMemory, settle } from './memory.ts';
import { neverNames } from './spellingTables.ts';
import { SoundIndex } from './soundIndex.ts';
import { isHopeless, resolve } from './resolver.ts';
import type { Decision } from './decision.ts';
import { Surroundings } from './surroundings.ts';
import { Words } from './words.ts';

export interface Linker {
  /**
   * The mentions of the gazetteer's regions and places in a text, in order, disjoint; UTF-16 offsets in the text as
   * given, which may be any string. Without a language the text's own is told from it; a sentence that is plainly in
   * another language is read as that. Linear in the text's length.
   */
  link(text: string, lang?: Language): Mention[];
  /** The language that a text is read in where none is given. */
  languageOf(text: string): Language;
}

/** Makes a linker of a gazetteer: one table of all names for all languages. What a language needs is compiled when a first sentence of it comes. */
export function createLinker(gazetteer: Gazetteer): Linker {
  const headings = new Map(gazetteer.regions.map(({ region, heading }) => [region, heading]));
  const others = [...gazetteer.outside, ...neverNames];
  const elsewhere = Object.values(languageData).flatMap(({ words }) => words.elsewhere ?? []);
  const names = new AllNames(gazetteer);
  const sounds = new SoundIndex<Named>(soundedForms(names), others, elsewhere);
  const recogniser = new Recogniser<Named>(formsOf(names), sounds);
  const teller = new LanguageTeller(Object.values(languageData));
  return {
    languageOf: (text) => teller.ofText(text),
    link(text, lang) {
      const own = lang ?? teller.ofText(text);
      const found: { decision: Decision; named: Named; region: string; via: string | undefined }[] = [];
      const memory = newMemory(text, own);
      const words = new Words(text);
      let surroundings: Surroundings | undefined;
      let stretch: ReturnType<typeof teller.at> | undefined;
      recogniser.scan(text, (candidate) => {
        if (candidate.named.tier === 'other') return candidate.end;
        if (isHopeless(text, candidate, memory)) return undefined;
        // Names that are spelt alike share their surroundings.
        if (surroundings?.start !== candidate.start || surroundings.end !== candidate.end)
          surroundings = new Surroundings(words, candidate.start, candidate.end);
        const name = text.slice(candidate.start, candidate.stemEnd);
        stretch = teller.at(surroundings, name, candidate.start, own, stretch);
        const decision = resolve(text, candidate, surroundings, grammarOf(stretch.language), memory);
        if (!decision || decision.start < (memory.last?.end ?? 0)) return undefined;
        memory.last = decision;
        const { named } = candidate;
        found.push({ decision, named, region: named.region, via: named.via });
        return decision.end;
      });
      return settle(found, memory).map(({ decision, named, region, isAlone }) =>
        mentionOf(text, isAlone ? alone(decision) : decision, named, headings.get(region))
      );
    }
  };
}

/** A decision for a name that is the only place its text names: less sure, and told so. */
function alone(decision: Decision): Decision {
  const { rule } = decision;
  return { ...decision, rule: rule === 'name' ? 'alone' : rule === 'inside' ? 'insideAlone' : rule };
}

function mentionOf(
  text: string,
  { start, end, rule, context }: Decision,
  { region, via }: Named,
  heading: Translated | undefined
): Mention {
  const surface = text.slice(start, end);
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
