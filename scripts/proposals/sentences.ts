import type { Block } from '../corpus/article.js';
import { countUpTo, once } from '../text/lookup.js';

const stop = /[.!?…][”’"')\]]*\s+(?=[\p{Lu}“"‘'([])/gu;
const abbreviation =
  /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Gov|Prof|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u;

/** Where the sentences of a block begin and end, by stops before a capital. */
const boundsIn = once(({ text }: Block) => {
  const [starts, ends]: [number[], number[]] = [[0], []];
  for (const { index, 0: found } of text.matchAll(stop)) {
    if (abbreviation.test(text.slice(Math.max(0, index - 6), index))) continue;
    ends.push(index + found.trimEnd().length);
    starts.push(index + found.length);
  }
  return { starts, ends: [...ends, text.length] };
});

/** Where the sentence around an offset begins and ends. */
export function sentenceAround(block: Block, at: number): readonly [number, number] {
  const { starts, ends } = boundsIn(block);
  const index = Math.max(0, countUpTo(starts, at) - 1);
  return [starts[index] ?? 0, ends[index] ?? block.text.length];
}
