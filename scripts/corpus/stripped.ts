import { shapeOf } from './line-shape.js';
import type { Block } from './article.js';
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
    ({ start, end, isClosed }) =>
      isClosed && shapeOf(foldWhiteSpace(text.slice(start + 1, end - 1))).words >= leastQuoted,
  );

/** Words of a sentence; fewer are a button with a full stop. */
const leastSaid = 4;

/** A block that was stripped though it looks as if it were of the article, and what it looks like. */
export interface DoubtfulBlock {
  readonly block: Block;
  readonly why: 'holds a quotation' | 'ends as a sentence';
}

/** Blocks next to the text, above, below or within it, that may be of it. A publisher's profile leaves no doubt. */
export function doubtfulBlocks(blocks: readonly Block[]): DoubtfulBlock[] {
  const printed = blocks.filter(({ role }) => role !== 'markup');
  return printed.flatMap((block, at): DoubtfulBlock[] => {
    const isNext = printed[at - 1]?.inText === true || printed[at + 1]?.inText === true;
    if (!isNext || !judged.has(block.role) || block.rule.startsWith('profile/')) return [];
    if (quotes(block.text)) return [{ block, why: 'holds a quotation' }];
    const { words, endsSentence } = shapeOf(foldWhiteSpace(block.text));
    return endsSentence && words >= leastSaid ? [{ block, why: 'ends as a sentence' }] : [];
  });
}

/** What there is to doubt, to follow the name of the line or block. */
export const doubt = ({ block: { role, rule }, why }: DoubtfulBlock): string =>
  `stands next to the text and ${why}, and was stripped as ${role} (${rule}).`;
