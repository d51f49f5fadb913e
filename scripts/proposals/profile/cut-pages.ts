import { shapeOf } from '../../corpus/line-shape.js';
import { cutPage, type KnownPublisher } from '../../corpus/page.js';
import type { BlockRole } from '../../corpus/rulings.js';
import { foldWhiteSpace } from '../../text/white-space.js';

/** A page of a publisher, decoded. */
export interface GivenPage {
  readonly name: string;
  readonly raw: string;
  readonly html: boolean;
}

/** A printed line of a page and what the page reader makes of it. */
export interface CutLine {
  readonly folded: string;
  readonly role: BlockRole;
  readonly inText: boolean;
  readonly rule: string;
  /** A finished sentence, or so long that it can be nothing else. */
  readonly isSentence: boolean;
  /** Where it begins, in bytes of the page. */
  readonly start: number;
}

const leastSaid = 4;

/** The printed lines of a page, read with what is known of its publisher. */
export function cutLines({ raw, html }: GivenPage, publisher: KnownPublisher): CutLine[] {
  return cutPage('A000', raw, { publisher, html })
    .blocks.filter(({ role }) => role !== 'markup')
    .map(({ text, role, inText, rule, byteStart: start }): CutLine => {
      const folded = foldWhiteSpace(text);
      const { words, endsSentence, isProse } = shapeOf(folded);
      const isSentence = isProse || (endsSentence && words >= leastSaid);
      return { folded, role, inText, rule, isSentence, start };
    });
}
