import type { PageLine } from '../line.js';
import { type Columns, valueAt } from './columns.js';
import { eachWord, hashOf } from './scan.js';
import { kinds, kindsOf } from './words.js';

/** The words of a line that say what it is about, as hashes. */
export function contentOf(folded: string): number[] {
  const hashes: number[] = [];
  eachWord(folded, (_start, _end, from, to) => {
    const isPossessive = to - from > 3 && /['’]s/.test(folded.slice(to - 2, to));
    const end = isPossessive ? to - 2 : to;
    if (end - from < 3) return;
    const hash = hashOf(folded, from, end);
    if ((kindsOf(folded, from, end, hash) & kinds.function) === 0) hashes.push(hash);
  });
  return hashes;
}

/** How often each word stands in the running text of a stretch of lines, the first paragraphs of it apart. */
export interface Vocabulary {
  readonly all: ReadonlyMap<number, number>;
  readonly opening: ReadonlySet<number>;
}

const openingParagraphs = 3;
/** What a text is about is clear by then; a longer one costs memory and tells no more. */
const mostParagraphs = 200;

export function vocabularyOf(
  lines: readonly PageLine[],
  columns: Columns,
  first: number,
  last: number,
): Vocabulary {
  const all = new Map<number, number>();
  const opening = new Set<number>();
  let paragraphs = 0;
  for (let line = Math.max(0, first); line <= last && paragraphs < mostParagraphs; line += 1) {
    if (!valueAt(columns.prose, line)) continue;
    for (const hash of contentOf(lines[line]?.folded ?? '')) {
      all.set(hash, (all.get(hash) ?? 0) + 1);
      if (paragraphs < openingParagraphs) opening.add(hash);
    }
    paragraphs += 1;
  }
  return { all, opening };
}
