import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import { root } from '../project.js';
import { rowOf, rowsWith } from './described.js';

export const bytesOf = (path: Cell | undefined): Buffer => readFileSync(join(root, String(path)));
export const textOf = (row: AnyRow): string =>
  bytesOf(`dist/${String(rowOf('articles', row['article_id'])['text_file'])}`).toString();
export const sliceOf = (row: AnyRow, start: Cell | undefined, end: Cell | undefined): string =>
  Array.from(textOf(row)).slice(Number(start), Number(end)).join('');

/** The content and insertion segments, with a space where something stands between two that are not neighbours in the text. */
export function joined(quote: AnyRow): string {
  const parts = rowsWith('quote_segments', quote, 'quote_id').filter(({ part }) =>
    ['content', 'insertion'].includes(String(part)),
  );
  return parts.reduce((content, { text, char_start: start }, at) => {
    const before = at === 0 ? start : parts[at - 1]?.['char_end'];
    return `${content}${before === start ? '' : ' '}${String(text)}`;
  }, '');
}

export const listOf = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? (cell as readonly string[]) : [];

/** What a list of words and their meanings names, with the words of the article that each stands for. */
const meanings = (row: AnyRow) =>
  listOf(row['refers_to']).map((entry) => {
    const [, words = '', exact = ''] = /^(.+?): (?:other than )?(.+)$/.exec(entry) ?? [];
    return { words, exact };
  });

export function explainsItsWords(row: AnyRow): boolean {
  const quote = rowOf('quotes', row['quote_id']);
  const segments = rowsWith('quote_segments', quote, 'quote_id').map(({ text }) => text);
  let said = segments.join(' ');
  let last = -1;
  return meanings(row).every(({ words, exact }) => {
    const [at, place] = [said.indexOf(words), String(quote['text']).indexOf(words)];
    const inOrder = place < 0 || place > last;
    last = Math.max(last, place);
    said += ` ${exact}`;
    return at >= 0 && inOrder && textOf(quote).replace(/\s+/g, ' ').includes(exact);
  });
}

/** The titles of a quote’s speaker in its article, the longest first. */
export const titlesOf = (row: AnyRow): readonly Cell[] =>
  rowsWith('actor_roles', row, 'article_id')
    .filter((role) => role['actor_id'] === row['speaker_id'] && role['is_title'] === true)
    .map((role) => role['title_as_printed'] ?? null)
    .sort((a, b) => Array.from(String(b)).length - Array.from(String(a)).length);
