import type { Block } from '../corpus/article.js';
import { countUpTo, once } from '../text/lookup.js';
import { wordsOf } from '../text/words.js';

/** The blocks that print each word, in page order, and the words in order. */
const indexOf = once((blocks: readonly Block[]) => {
  const blocksOf = new Map<string, Block[]>();
  for (const block of blocks)
    for (const word of new Set(wordsOf(block.text))) {
      const known = blocksOf.get(word);
      if (known) known.push(block);
      else blocksOf.set(word, [block]);
    }
  return { blocksOf, words: [...blocksOf.keys()].sort() };
});

/** The shortest of lists, and `all` where there is none that is shorter. */
export const shortest = <T>(lists: readonly (readonly T[])[], all: readonly T[]): readonly T[] =>
  lists.reduce((least, each) => (each.length < least.length ? each : least), all);

/** The words that blocks print, each once, in order. */
export const wordsPrinted = (blocks: readonly Block[]): readonly string[] => indexOf(blocks).words;

/** The blocks that can print a text whole, which begins and ends with no part of a word: those with its rarest word. */
export function blocksWithWords(blocks: readonly Block[], text: string): readonly Block[] {
  const { blocksOf } = indexOf(blocks);
  return shortest(
    wordsOf(text).map((word) => blocksOf.get(word) ?? []),
    blocks,
  );
}

/** The same of a text that may begin and end inside a word. */
export function blocksWithPart(blocks: readonly Block[], text: string): readonly Block[] {
  const { blocksOf, words } = indexOf(blocks);
  const whole = text.match(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]+(?=[^\p{L}\p{N}])/gu) ?? [];
  const [end = ''] = /(?<=[^\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text) ?? [];
  // Words that begin alike follow each other; of several, the blocks would be out of order.
  const at = countUpTo(words, end) - (blocksOf.has(end) ? 1 : 0);
  const alike = words.slice(at, at + 2).filter((word) => end !== '' && word.startsWith(end));
  return shortest(
    [...whole, ...(alike.length === 1 ? alike : [])].map((word) => blocksOf.get(word) ?? []),
    blocks,
  );
}
