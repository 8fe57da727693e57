import type { Label, LabelledText } from './corpus.ts';
import type { Mention } from './mention.ts';

/** Counts over labelled texts. A mention is right where a label of its region overlaps it, each label once. */
export interface Score {
  texts: number;
  right: number;
  /** Of the right ones, those whose span is the label’s. */
  exact: number;
  /** Of the right ones, those whose kind is the label’s. */
  kind: number;
  /** Found, but not there or of another region. */
  wrong: number;
  missed: number;
}

/** One text’s mentions beside its labels. */
export interface Judgement {
  text: LabelledText;
  pairs: { mention: Mention; label: Label }[];
  wrong: Mention[];
  missed: Label[];
}

/** Compares the mentions found in a text with its labels. */
export function judge(text: LabelledText, mentions: readonly Mention[]): Judgement {
  const open = [...text.labels];
  const judgement: Judgement = { text, pairs: [], wrong: [], missed: open };
  for (const mention of mentions) {
    const at = open.findIndex(
      ({ region, start, end }) => region === mention.region && start < mention.end && end > mention.start
    );
    const [label] = at < 0 ? [] : open.splice(at, 1);
    if (label) judgement.pairs.push({ mention, label });
    else judgement.wrong.push(mention);
  }
  return judgement;
}

/**
 * Compares the mentions found in the texts of a set with their labels. A region that the set nowhere has labels of, one added since it was
 * labelled, is not judged: its mentions are neither right nor wrong before somebody has marked them.
 */
export function judgeAll(
  texts: readonly LabelledText[],
  link: (text: string, lang: LabelledText['lang']) => readonly Mention[]
): Judgement[] {
  const labelled = new Set(texts.flatMap(({ labels }) => labels.map(({ region }) => region)));
  return texts.map((text) =>
    judge(
      text,
      link(text.text, text.lang).filter(({ region }) => labelled.has(region))
    )
  );
}

/** Adds judgements up. */
export function scoreOf(judgements: readonly Judgement[]): Score {
  const score: Score = { texts: judgements.length, right: 0, exact: 0, kind: 0, wrong: 0, missed: 0 };
  for (const { pairs, wrong, missed } of judgements) {
    score.right += pairs.length;
    score.exact += pairs.filter(
      ({ mention, label }) => mention.start === label.start && mention.end === label.end
    ).length;
    score.kind += pairs.filter(({ mention, label }) => mention.kind === label.kind).length;
    score.wrong += wrong.length;
    score.missed += missed.length;
  }
  return score;
}

/** Precision, recall, F1, and the share of exact spans among the right ones; each from 0 to 1, 1 where there is nothing to count. */
export function ratesOf({ right, exact, wrong, missed }: Score) {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    exact: share(exact, right)
  };
}

/** Lower ends of the classes of confidence that the reliability table tells apart. */
const confidenceClasses = [0, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

/** Mentions of a class of confidence (`from` inclusive, `to` exclusive but for 1), and how many of them are right. */
export interface Reliability {
  from: number;
  to: number;
  found: number;
  meanConfidence: number;
  right: number;
}

/** What the confidence was worth, for each class that any mention is in, the lowest first. */
export function reliabilityOf(judgements: readonly Judgement[]): Reliability[] {
  const mentions = judgements.flatMap(({ pairs, wrong }) => [
    ...pairs.map(({ mention }) => ({ confidence: mention.confidence, isRight: true })),
    ...wrong.map(({ confidence }) => ({ confidence, isRight: false }))
  ]);
  return confidenceClasses.flatMap((from, index) => {
    const to = confidenceClasses[index + 1] ?? 1;
    const inClass = mentions.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1))
    );
    if (inClass.length === 0) return [];
    const sum = inClass.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to,
      found: inClass.length,
      meanConfidence: sum / inClass.length,
      right: inClass.filter(({ isRight }) => isRight).length
    };
  });
}

/** Mentions that a rule found, and how many of them are right. */
export interface RuleCount {
  found: number;
  right: number;
}

/** The counts of each rule that found anything. */
export function countsByRule(judgements: readonly Judgement[]): Map<string, RuleCount> {
  const counts = new Map<string, RuleCount>();
  const add = (rule: string, isRight: boolean) => {
    const { found, right } = counts.get(rule) ?? { found: 0, right: 0 };
    counts.set(rule, { found: found + 1, right: right + (isRight ? 1 : 0) });
  };
  for (const { pairs, wrong } of judgements) {
    for (const { mention } of pairs) add(mention.rule, true);
    for (const { rule } of wrong) add(rule, false);
  }
  return counts;
}

/** How much the rule’s own count must outweigh what holds for all rules together. */
const priorWeight = 8;

/**
 * The confidence of each rule, 0 to 1, two decimals: the share of its mentions that are right, drawn towards the share of
 * all rules together where it has found few (a rule that found nothing has that share less a tenth).
 */
export function confidencesOf(counts: ReadonlyMap<string, RuleCount>, rules: readonly string[]) {
  const all = [...counts.values()].reduce(
    (sum, { found, right }) => ({ found: sum.found + found, right: sum.right + right }),
    { found: 0, right: 0 }
  );
  const share = all.found === 0 ? 0.5 : all.right / all.found;
  return Object.fromEntries(
    rules.map((rule) => {
      const { found, right } = counts.get(rule) ?? { found: 0, right: 0 };
      const confidence = found === 0 ? share - 0.1 : (right + share * priorWeight) / (found + priorWeight);
      return [rule, Math.round(confidence * 100) / 100];
    })
  );
}
