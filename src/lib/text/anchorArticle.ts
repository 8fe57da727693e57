import * as v from 'valibot';
import { ArticleRecord, GistsFile, PassageFactsFile, PassagesFile } from '../data/article.ts';
import type { Translated } from '../i18n/languages.ts';
import { anchorPassages } from './anchorPassages.ts';
import type { AnchoredPassage, FormerPassage } from './anchorPassages.ts';

/** The files of an article's folder, as read: text by file name. */
export type ArticleFiles = Partial<
  Record<'article.json' | 'text.txt' | 'passages.json' | 'gists.json' | 'facts.json', string>
>;

/** An article with its passages where they stand. Offsets of passages: UTF-16 in `text`. */
export interface AnchoredArticle extends ArticleRecord {
  /** The folder's name, and the last segment of the article's address. */
  id: string;
  text: string;
  passages: AnchoredPassage[];
  former: FormerPassage[];
  /** By passage id: one sentence of ours, in languages other than the article's. */
  gists: Record<string, Partial<Translated>>;
  /** By passage id: the ids of the dated facts that it speaks of. */
  facts: Record<string, string[]>;
}

export type ArticleOutcome =
  { article: AnchoredArticle; faults: [] } | { article?: undefined; faults: string[] };

/**
 * Reads an article's folder: the metadata, the text as it is, its passages anchored, the gists and
 * the facts that passages speak of (both may be left out).
 * All faults of all files come out together, one line each: file, place, what was expected.
 */
export function anchorArticle(id: string, files: ArticleFiles): ArticleOutcome {
  const faults: string[] = [];
  const fault = (file: string, place: string, expected: string) => {
    faults.push(`${id}/${file}: ${place ? `${place}: ` : ''}expected ${expected}`);
  };
  const record = readJson(ArticleRecord, 'article.json', files, fault);
  const records = readJson(PassagesFile, 'passages.json', files, fault);
  const gists = files['gists.json'] === undefined ? {} : readJson(GistsFile, 'gists.json', files, fault);
  const facts =
    files['facts.json'] === undefined ? {} : readJson(PassageFactsFile, 'facts.json', files, fault);
  const text = files['text.txt'];
  if (text === undefined) fault('text.txt', '', 'the text of the article');
  if (!record || !records || !gists || !facts || text === undefined) return { faults };

  const { current, former, faults: passageFaults } = anchorPassages(text, records);
  for (const { place, expected } of passageFaults) fault('passages.json', place, expected);
  for (const [passage, gist] of Object.entries(gists)) {
    if (!records.some((one) => one.id === passage))
      fault('gists.json', passage, 'the id of a passage in passages.json');
    for (const [lang, words] of Object.entries(gist)) {
      if (words.trim() === '') fault('gists.json', `${passage}.${lang}`, 'a sentence');
    }
  }
  for (const passage of Object.keys(facts)) {
    if (!records.some((one) => one.id === passage))
      fault('facts.json', passage, 'the id of a passage in passages.json');
  }
  return faults.length > 0
    ? { faults }
    : { article: { id, ...record, text, passages: current, former, gists, facts }, faults: [] };
}

function readJson<T extends v.GenericSchema>(
  schema: T,
  file: keyof ArticleFiles,
  files: ArticleFiles,
  fault: (file: string, place: string, expected: string) => void
): v.InferOutput<T> | undefined {
  const words = files[file];
  if (words === undefined) return void fault(file, '', 'the file to be there');
  let json: unknown;
  try {
    json = JSON.parse(words);
  } catch (error) {
    return void fault(file, '', `JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { success, output, issues } = v.safeParse(schema, json);
  if (success) return output;
  for (const issue of issues) {
    const expected = issue.expected ?? issue.message;
    fault(file, v.getDotPath(issue) ?? '', `${expected}, not ${issue.received}`);
  }
  return undefined;
}
