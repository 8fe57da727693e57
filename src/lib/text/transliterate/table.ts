import type { Language } from '../../i18n/languages.ts';

/** One direction of transliteration, written so that someone who knows both languages can read and correct it. */
export interface Table {
  from: Language;
  to: Language;
  /** Where the convention comes from, and how it was simplified. */
  source: string;
  /** Letters of `from` that the environments' V stands for; C is every other letter. */
  vowels: string;
  /**
   * Words `letters=result` or `letters=result/environment`, between blanks. An environment is written as linguists do: `_` is the
   * letters themselves, `#` the edge of a word, `V` a vowel, `C` a consonant, `[abc]` one of these. `ե=ye/#_`: ye at the beginning.
   * The longest letters win, then the environment that names most neighbours. Letters may be whole word parts.
   */
  letters: string;
}

export interface Rule {
  letters: string;
  result: string;
  pattern: RegExp;
}

/** One side of an environment as a regular expression; `edge` is the assertion for a word's edge on that side. */
function side(notation: string, vowels: string, edge: string): string {
  return notation
    .replaceAll('V', `[${vowels}]`)
    .replaceAll('C', `(?:(?![${vowels}])\\p{L})`)
    .replaceAll('#', edge);
}

/** The regular expression, anchored at lastIndex, that finds letters in their environment. */
function compile(letters: string, environment: string, vowels: string): RegExp {
  const [before = '', after = ''] = environment.split('_');
  const lookBehind = before ? `(?<=${side(before, vowels, '^')})` : '';
  const lookAhead = after ? `(?=${side(after, vowels, '$')})` : '';
  return new RegExp(lookBehind + letters + lookAhead, 'uy');
}

/** How many neighbours an environment names: `V_#` two, `[abc]_` one. */
function neighbours(environment: string): number {
  return environment.replaceAll(/\[[^\]]*\]/g, '.').length - 1;
}

/** Reads a table's rules in the order in which they are tried. Throws on a word that is not a rule, naming it. */
export function rulesOf(table: Table): Rule[] {
  const words = table.letters.trim().split(/\s+/);
  const parsed = words.map((word) => {
    const parts = /^(?<letters>\p{L}+)=(?<result>[\p{L}'’]*)(?:\/(?<environment>\S*_\S*))?$/u.exec(
      word
    )?.groups;
    const { letters, result, environment = '_' } = parts ?? {};
    if (letters === undefined || result === undefined)
      throw new Error(`${table.from} to ${table.to}: "${word}" is not letters=result/environment`);
    return { letters, result, environment };
  });
  parsed.sort(
    (a, b) => b.letters.length - a.letters.length || neighbours(b.environment) - neighbours(a.environment)
  );
  return parsed.map(({ letters, result, environment }) => ({
    letters,
    result,
    pattern: compile(letters, environment, table.vowels)
  }));
}

/** Converts one lower-case word; undefined where the table has no rule for a letter. */
export function convertWord(word: string, rules: Rule[]): string | undefined {
  let output = '';
  let index = 0;
  while (index < word.length) {
    const rule = rules.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(word);
    });
    if (!rule) return undefined;
    output += rule.result;
    index += rule.letters.length;
  }
  return output;
}
