import type { DatedInterval } from '../../dates/publication/publication.js';
import type { PageTime } from '../../dates/page-times.js';
import type { TimeRange } from '../../dates/time-expression.js';
import type { Block } from '../article.js';
import { cutPage, readPage } from '../page.js';
import { sourceMapOf } from '../source-map.js';
import type {
  ExtractedArticle,
  ExtractedBlock,
  ExtractedDate,
  ExtractedExpression,
  ExtractedRange,
  ExtractOptions,
  Passage,
} from './extracted.js';
import { factsOf } from './page-facts.js';
import { textOfPage } from './page-text.js';
import { looksLikeHtml } from '../../text/looks-like-html.js';
import { pageWarnings } from './warnings.js';

function blockOf(block: Block): ExtractedBlock {
  const { role, inText, rule, text, rawLine: line, byteStart, byteEnd } = block;
  const { charStart, charEnd, because } = block;
  return {
    role,
    inText,
    rule,
    text,
    line,
    byteStart,
    byteEnd,
    ...(charStart === undefined || charEnd === undefined ? {} : { charStart, charEnd }),
    ...(because ? { because } : {}),
  };
}

const dateOf = ({ edtf, bounds, basis }: DatedInterval): ExtractedDate => ({
  edtf,
  earliest: bounds.earliest,
  latest: bounds.latest,
  basis,
});

/** Gives the place of a stretch of a block, in UTF-16 units, counted as the result counts. */
function passagesIn(blocks: readonly Block[]) {
  const indexOf = new Map(blocks.map(({ id }, index) => [id, index]));
  return (id: string, from: number, to: number): Passage => {
    const index = indexOf.get(id) ?? -1;
    const block = blocks[index];
    if (!block) throw new Error(`The page has no block ${id}.`);
    const { first: start, last: end, byteStart, byteEnd } = sourceMapOf(block)(from, to);
    const { charStart } = block;
    return {
      block: index,
      start,
      end,
      ...(charStart === undefined
        ? {}
        : { charStart: charStart + start, charEnd: charStart + end }),
      byteStart,
      byteEnd,
    };
  };
}

const rangeOf = ({ text, edtf, earliest, latest }: TimeRange): ExtractedRange => ({
  text,
  edtf,
  earliest,
  latest,
});

/** Other expressions are named by their index. */
function expressionsOf(
  times: readonly PageTime[],
  passage: ReturnType<typeof passagesIn>,
): ExtractedExpression[] {
  const indexOf = new Map(times.map(({ expression }, index) => [expression, index]));
  return times.map(({ blockId, start, end, role, expression, anchoredOn, rangeWith }) => {
    const place = passage(blockId, start, end);
    const [anchor, other] = [anchoredOn, rangeWith].map((each) => each && indexOf.get(each));
    const { range } = expression;
    return {
      ...place,
      role,
      ...expression,
      start: place.start,
      end: place.end,
      ...(anchor === undefined ? {} : { anchor }),
      ...(other === undefined ? {} : { rangeWith: other }),
      ...(range ? { range: rangeOf(range) } : {}),
    };
  });
}

/**
 * The article on a page: what of the page is its text and what is not, and why; when it was published; every date in it; its quotation
 * marks. Pure: no file, clock, locale or time zone is read. The pages of this package's own corpus are read by the same code.
 *
 * @param page The page in UTF-8, or as a string; text or HTML.
 * @returns Nothing that the page prints is lost: every character but white space is in one block. Offsets into texts count Unicode code
 * points, those into the page bytes of UTF-8, both from 0 and end-exclusive.
 * @throws An Error in a sentence, when the page is no text, or no UTF-8; it says where.
 * @example
 * const { blocks, published } = extractArticle(
 *   'Home | News | World\n\nEnvoys Meet at the Pier\n\nOSLO, March 3, 2004 (Agency) -- Envoys met at the pier on Tuesday to ' +
 *     'talk of its old fog horn.\n\nThe envoys said that they will meet again at the pier next week.\n',
 * );
 * published?.edtf; // '2004-03-03'
 * blocks.map(({ role }) => role); // ['navigation', 'headline', 'body', 'body']
 */
export function extractArticle(
  page: string | Uint8Array,
  options: ExtractOptions = {},
): ExtractedArticle {
  const raw = textOfPage(page);
  const html = options.html ?? looksLikeHtml(raw);
  const facts = { ...factsOf(options), html };
  const cut = cutPage('A000', raw, facts);
  const { blocks, text } = cut;
  const { publication, times, marks } = readPage(cut, facts);
  const { published, retrieved, evidence } = publication;
  const passage = passagesIn(blocks);
  return {
    blocks: blocks.map(blockOf),
    text,
    ...(published ? { published: dateOf(published) } : {}),
    ...(retrieved ? { retrieved: dateOf(retrieved) } : {}),
    evidence: evidence.map(({ place, ...rest }) => ({
      ...rest,
      ...(place ? passage(place.blockId, place.start, place.end) : {}),
    })),
    expressions: expressionsOf(times, passage),
    marks: blocks.flatMap(({ id, text: words }) =>
      (marks.get(id) ?? []).map(({ start, end, isClosed }) => ({
        text: words.slice(start, end),
        ...passage(id, start, end),
        isClosed,
      })),
    ),
    warnings: pageWarnings(raw, blocks, html),
  };
}
