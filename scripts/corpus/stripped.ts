import { shapeOf } from './line-shape.js';
import type { Block } from './article.js';
import { chromeByWords } from './lexicon.js';
import { findMarkPairs } from './quotation-marks.js';
import type { BlockRole } from './rulings.js';
import { foldWhiteSpace } from '../text/white-space.js';

/** Roles that a line gets for where it stands and how it looks; what is a notice, a credit or a date says so itself. */
const judged: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'navigation',
  'related_link',
  'promo',
  'sidebar',
  'comment',
]);

/** Words of a quotation; fewer are a title or a term. */
const leastQuoted = 4;

const quotes = (text: string): boolean =>
  findMarkPairs(text).some(
    ({ innerStart, innerEnd, isClosed }) =>
      isClosed && shapeOf(foldWhiteSpace(text.slice(innerStart, innerEnd))).words >= leastQuoted,
  );

/** Words of a sentence; fewer are a button with a full stop. */
const leastSaid = 4;
/** A quotation is doubted this many lines from the text, a sentence only beside it. */
const quotationReach = 3;

/** A block that was stripped though it looks as if it were of the article, and what it looks like. */
export interface DoubtfulBlock {
  readonly block: Block;
  readonly why: 'holds a quotation' | 'ends as a sentence';
}

const isOfText = ({ inText }: Block): boolean => inText;

/** Blocks near the text, above, below or within it, that may be of it. A publisher's profile leaves no doubt. */
export function doubtfulBlocks(blocks: readonly Block[]): DoubtfulBlock[] {
  const printed = blocks.filter(({ role }) => role !== 'markup');
  const isNear = (at: number, reach: number): boolean =>
    printed.slice(Math.max(0, at - reach), at + reach + 1).some(isOfText);
  return printed.flatMap((block, at): DoubtfulBlock[] => {
    if (!judged.has(block.role) || block.rule.startsWith('profile/')) return [];
    const folded = foldWhiteSpace(block.text);
    const { words, endsSentence } = shapeOf(folded);
    if (isNear(at, quotationReach) && quotes(block.text))
      return [{ block, why: 'holds a quotation' }];
    return endsSentence && words >= leastSaid && isNear(at, 1) && !chromeByWords(folded, words)
      ? [{ block, why: 'ends as a sentence' }]
      : [];
  });
}

const longestWords = 60;

/** What there is to doubt, to follow the name of the line or block. */
export function doubt({ block: { role, rule, text }, why }: DoubtfulBlock): string {
  const [start, rest] = [text.slice(0, longestWords), text.slice(longestWords)];
  const words = rest === '' ? start : `${start.replace(/\s*\S*$/, '')} …`;
  return `is near the text and ${why}, and was stripped as ${role} (${rule}): "${words}".`;
}
