import type { Block } from '../corpus/article.js';
import type { Selector } from '../model/fields.js';
import { blocksWithPart } from '../records/word-index.js';

/** UTF-16 units of a block’s text. */
export interface Place {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

export const textOf = ({ block, start, end }: Place): string => block.text.slice(start, end);

/** Where context of a word more ends, going on from an offset. */
const furtherEnd = (text: string, from: number): number => {
  const [more = ''] = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(text.slice(from)) ?? [];
  return more === '' ? text.length : from + more.length;
};
const furtherStart = (text: string, from: number): number => {
  const [more = ''] =
    /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, from - 80), from)) ?? [];
  return more === '' ? 0 : from - more.length;
};

/** Whether the blocks print words once only. */
function isOnce(words: string, blocks: readonly Block[]): boolean {
  let places = 0;
  for (const { text } of blocksWithPart(blocks, words))
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places += 1;
      if (places > 1) return false;
    }
  return places === 1;
}

/**
 * The selector of a place: its words, with as few words before or after as tell it from every other place of the blocks. Words before
 * are preferred.
 */
export function selectorOf(place: Place, blocks: readonly Block[]): Selector {
  const { block, start, end } = place;
  const { text } = block;
  const exact = textOf(place);
  const isOne = ({ exact: words, prefix = '', suffix = '' }: Selector): boolean =>
    isOnce(`${prefix}${words}${suffix}`, blocks);
  if (isOne({ exact })) return { exact };
  let [from, to] = [start, end];
  for (let step = 0; step < 12 && (from > 0 || to < text.length); step += 1) {
    from = furtherStart(text, from);
    to = furtherEnd(text, to);
    const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)];
    const [before, after] = [
      { exact, prefix },
      { exact, suffix },
    ];
    if (prefix !== '' && isOne(before)) return before;
    if (suffix !== '' && isOne(after)) return after;
  }
  const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)];
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
