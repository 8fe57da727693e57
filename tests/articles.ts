import { readFileSync } from 'node:fs';

/** The slug of the article that the specs read. */
export const article = '2021-05-13-lavrov-bayramov';

/** Its passages as published, by number from 1: the paragraphs of the committed text, without blanks at their ends. */
export const published = readFileSync(`src/content/articles/${article}/text.txt`, 'utf8')
  .split(/\n\s*\n/)
  .map((paragraph) => paragraph.trim());

/** Where the publisher has it. */
export const { url: publishedAt, title: publishedTitle } = JSON.parse(
  readFileSync(`src/content/articles/${article}/article.json`, 'utf8')
) as { url: string; title: string };
