import { Tokens } from '../lexicon/tokens.js';
import { findLineDates, findPrintedDates, type PrintedDate } from './printed-dates.js';

/** What the publication date is read from: a block of a page, as corpus/ makes them. */
export interface PageBlock {
  readonly id: string;
  readonly role: string;
  readonly inText: boolean;
  readonly text: string;
}

/** A block with the dates printed in it, as the expression engine reads them. */
export interface ReadBlock extends PageBlock {
  /** Its dates, when it is read as a line of furniture. */
  readonly dates: readonly PrintedDate[];
  /** The same, read as running text: empty for blocks that tell no story. */
  readonly told: readonly PrintedDate[];
  /** Words of its running text. */
  readonly tokens: Tokens;
}

/** Roles of running text. */
const isTold = ({ role }: PageBlock): boolean => role === 'body' || role === 'deck';

export const readBlocks = (blocks: readonly PageBlock[]): ReadBlock[] =>
  blocks.map((block) => {
    const tokens = new Tokens(isTold(block) ? block.text : '');
    return { ...block, dates: findLineDates(block.text), told: findPrintedDates(tokens), tokens };
  });
