import type { Language } from '../i18n/languages.ts';
import { decide } from './decision.ts';
import type { Decision } from './decision.ts';
import { Evidence, isLinked, isUndeclined } from './evidence.ts';
import type { Grammar } from './grammar.ts';
import type { Memory } from './memory.ts';
import type { Named } from './named.ts';
import { personSign } from './people.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './surroundings.ts';
import { trapOf } from './traps.ts';

/**
 * Whether a candidate is a mention, in the order in which a reader would judge: an address, a thing that only bears the
 * name, a person, a place elsewhere, a word of the language; then what the name itself still needs beside it.
 */
export function resolve(
  text: string,
  candidate: Candidate<Named>,
  surroundings: Surroundings,
  grammar: Grammar,
  memory: Memory
): Decision | undefined {
  const { start, end, cases } = candidate;
  if (isAddress(text, start, end)) return undefined;
  if (!takesEnding(text, candidate, grammar, memory.own)) return undefined;
  surroundings.readIn(grammar.lexicon);
  const evidence = new Evidence(text, candidate, surroundings, grammar, memory);
  const { written, key } = evidence;
  const isLower = !/\p{Lu}/u.test(written);
  // A name that the text writes in lower case is a word of it: a falcon, honey.
  if (isLower && grammar.lowerCase.has(written.normalize('NFC'))) memory.words.add(key);
  if (candidate.named.tier === 'near' && memory.refused === start) return undefined;
  if (isSomethingElse(evidence)) {
    memory.refused = start;
    return undefined;
  }
  const isTelling = isNamesake(evidence);
  if (isTelling || (!cases.includes('link') && grammar.elsewhere(surroundings, cases))) {
    memory.others.add(key);
    memory.namesakes.add(key);
    memory.refused = start;
    if (isTelling && candidate.named.via === undefined) memory.farAway.add(written);
    return undefined;
  }
  if (isLower && !mayBeLower(evidence)) {
    memory.words.add(key);
    return undefined;
  }
  return decide(evidence);
}

/** What needs no look around: a doubtful name in lower case, where the text has capitals. */
export function isHopeless(text: string, { start, named, cases }: Candidate<Named>, memory: Memory): boolean {
  if (memory.isLowerCase || named.tier === 'sure' || named.tier === 'clear' || cases.includes('adj'))
    return false;
  const first = text.charAt(start);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Whether the ending may stand there: those of Azerbaijani only in its texts or on names in its letters, French adjectives anywhere. */
function takesEnding(
  text: string,
  candidate: Candidate<Named>,
  { language }: Grammar,
  own: Language
): boolean {
  const { start, stemEnd, named, hasEnding, cases } = candidate;
  if (named.romanised) return named.declined === own;
  if (!hasEnding || named.declined === language || cases.includes('adj') || cases.includes('link'))
    return true;
  const written = text.slice(start, stemEnd);
  return !/^\p{Script=Latin}/u.test(written) || /[əğışçöü]/iu.test(written.normalize('NFC'));
}

/** Whether the name is a person’s, a team’s, a horse’s, a hotel’s; remembers those that a text goes on to name. */
function isSomethingElse(evidence: Evidence): boolean {
  const { candidate, grammar, memory, surroundings, written, key } = evidence;
  const { cases } = candidate;
  const inQuotes = evidence.quoted;
  // What is no noun is nobody’s name.
  if (cases.includes('lower')) return false;
  if (memory.farAway.has(written) || (inQuotes && memory.quoted.has(key))) return true;
  const sign = personSign(grammar, surroundings, cases, candidate.named.personal);
  // “Elçin Laçın rayonunda”: who comes before a place’s type word is another.
  const isTypedAfter =
    sign === 'preceded' && surroundings.after(0)?.form.isLower === true && (evidence.typed?.after ?? 0) > 0;
  if (sign && !evidence.placed && !isTypedAfter) {
    // Who is called Elnur Lachin is Lachin afterwards; who is called Lachin Mammadov may be.
    (sign === 'preceded' ? memory.others : memory.firstNames).add(key);
    return true;
  }
  const trap = trapOf(evidence);
  if (trap) {
    if (trap.lasting === 'bare') memory.others.add(key);
    if (trap.lasting === 'quoted') (inQuotes ? memory.quoted : memory.others).add(key);
    if (trap.lasting === 'spelling') memory.farAway.add(written);
    return true;
  }
  const isPerson = candidate.named.personal && grammar.person(surroundings, cases) !== undefined;
  const isFirstName = memory.firstNames.has(key) && !isLinked(evidence);
  if (!isPerson && !isFirstName && !memory.others.has(key)) return false;
  const isHeld = evidence.placed && !cases.some((one) => grammar.giving.has(one));
  const isWoman = memory.firstNames.has(key) && isUndeclined(grammar, surroundings, cases);
  if (!isWoman && (cases.includes('adj') || evidence.typed || isHeld || evidence.place)) return false;
  memory.others.add(key);
  return true;
}

/**
 * Whether a word says that the name is a namesake’s: in the clause, where none beside it says that it is ours (Agarak in
 * Syunik), or in a sentence near by, where none at all does.
 */
function isNamesake({ candidate, surroundings, memory, written, key }: Evidence): boolean {
  const { notNear, ownNear, besideNear } = candidate.named;
  if (!notNear || !ownNear || !besideNear) return false;
  // A text that writes the one Laçin writes the other otherwise.
  const { via } = candidate.named;
  if (via === undefined && memory.farAway.size > 0 && !memory.farAway.has(written)) return false;
  if (surroundings.hasBeginning(notNear, 10))
    return !surroundings.hasBeginning(ownNear, 3, true) && !surroundings.hasBeginning(besideNear, 3);
  const isOurs = () =>
    surroundings.hasBeginningAcross(ownNear, true) || surroundings.hasBeginningAcross(besideNear);
  if (memory.namesakes.has(key)) return !isOurs();
  return surroundings.hasBeginningAcross(notNear) && !isOurs();
}

/** Names in lower case are adjectives, words of the language, or a writer’s habit, which names of villages share only where nothing has a capital. */
function mayBeLower(evidence: Evidence): boolean {
  const { candidate, grammar, memory, surroundings, written, typed, place, placed } = evidence;
  const { named, cases } = candidate;
  if (cases.includes('adj') || cases.includes('link')) return named.tier === 'sure' || named.tier === 'clear';
  const isWord = grammar.lowerCase.has(written.normalize('NFC'));
  const isHeld = typed !== undefined || placed || place !== undefined;
  const isLowerCase = memory.isLowerCase || (isHeld && surroundings.isLowerCase);
  if (named.tier === 'clear') return isLowerCase && (!isWord || placed || place !== undefined);
  if (named.tier === 'unclear') return memory.isLowerCase && (placed || place !== undefined);
  if (named.tier !== 'sure') return false;
  return !isWord || (isLowerCase && isHeld);
}

/** As far as the other of two names that a slash parts is looked for, in UTF-16 units. */
const longestOther = 40;

/** Part of a web or mail address or of a handle: lachin.example, @lachin. Not one of two names, Karvachar/Kelbajar, nor stressed, _Lachin_. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '_' && after === '_') return false;
  if (before === '/' || after === '/') {
    const [head = ''] = /\S*$/u.exec(text.slice(Math.max(0, start - longestOther), start)) ?? [];
    const [tail = ''] = /^\S*/u.exec(text.slice(start, end + longestOther)) ?? [];
    if (/^[(«“"]?\p{Lu}[\p{L}’'-]+(\/\p{Lu}[\p{L}’'-]+)+[^/@\p{L}]*$/u.test(head + tail)) return false;
  }
  return (
    ((before === '@' || before === '_' || before === '/' || before === '.') &&
      /[@_/]$|[\p{Script=Latin}\p{N}]{2}\.$/u.test(text.slice(Math.max(0, start - 3), start))) ||
    ((after === '@' || after === '_' || after === '.' || after === '/' || after === '-') &&
      /^(@|_|\.\p{Ll}[\p{L}\p{N}-]|\/\p{L}|-[\p{Ll}\d]+[.@]\p{Ll})/u.test(text.slice(end, end + 24)))
  );
}
