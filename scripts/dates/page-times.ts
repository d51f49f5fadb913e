import type { DateOrder, TimeRole } from './terms.js';
import type { Evidence } from './publication/evidence.js';
import type { Interval } from './interval.js';
import type { PublicationDate } from './publication/publication.js';
import type { Style } from './resolve/style.js';
import { resolveDates } from './resolve-dates.js';
import type { TimeExpression } from './time-expression.js';
import { isPrinted, type PageBlock } from './publication/printed-dates.js';
import { groupBy } from '../text/lookup.js';

/** A temporal expression on a page, and what it dates there. */
export interface PageTime {
  readonly expression: TimeExpression;
  readonly blockId: string;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly role: TimeRole;
  /** The expression it was resolved against, where that is one of the page. */
  readonly anchoredOn?: TimeExpression;
  /** The other end of the range of which it is one. */
  readonly rangeWith?: TimeExpression;
}

const unknown: Interval = { earliest: null, latest: null };
const blockSeparator = '\n\n';

function roleOf(
  block: PageBlock,
  start: number,
  end: number,
  evidence: ReadonlyMap<string | undefined, readonly Evidence[]>,
): TimeRole {
  const dates = evidence
    .get(block.id)
    ?.find(({ place, accepted }) => accepted && place && place.start < end && start < place.end);
  if (dates?.effect === 'equals' && dates.role !== 'weekday') return 'publication';
  if (dates?.role === 'page_date') return 'retrieval';
  if (block.role === 'copyright') return 'copyright';
  return block.inText ? 'in_text' : 'page_other';
}

/** A run of blocks read as one text, so that an expression can refer to one in an earlier paragraph. */
function timesIn(
  blocks: readonly PageBlock[],
  anchor: Interval,
  order: DateOrder | undefined,
  evidence: ReadonlyMap<string | undefined, readonly Evidence[]>,
  style: Style | undefined,
): PageTime[] {
  const text = blocks.map((block) => block.text).join(blockSeparator);
  const expressions = resolveDates(text, {
    anchor,
    ...(order ? { dateOrder: order } : {}),
    ...(style ? { style } : {}),
  });
  let from = 0;
  const starts = blocks.map((block) => {
    const start = from;
    from += block.text.length + blockSeparator.length;
    return { block, start };
  });
  let at = 0;
  return expressions.flatMap((expression): PageTime[] => {
    // Expressions come in order, as blocks do.
    while ((starts[at + 1]?.start ?? Infinity) <= expression.start) at += 1;
    const place = starts[at];
    if (!place) return [];
    const { block } = place;
    const [start, end] = [expression.start - place.start, expression.end - place.start];
    const [anchored, otherEnd] = [expression.anchor, expression.rangeWith].map((index) =>
      typeof index === 'number' ? expressions[index] : undefined,
    );
    return [
      {
        expression,
        blockId: block.id,
        start,
        end,
        role: roleOf(block, start, end, evidence),
        ...(anchored ? { anchoredOn: anchored } : {}),
        ...(otherEnd ? { rangeWith: otherEnd } : {}),
      },
    ];
  });
}

/** Every temporal expression of a page, in page order: the article's text read as a whole, every other block by itself. */
export function findPageTimes(
  blocks: readonly PageBlock[],
  { published, evidence, dateOrder }: PublicationDate,
  publishers: DateOrder | undefined,
  style?: Style,
): PageTime[] {
  const anchor = published?.bounds ?? unknown;
  const order = publishers ?? dateOrder;
  const inBlock = groupBy(evidence, ({ place }) => place?.blockId);
  const inText = timesIn(
    blocks.filter((block) => block.inText),
    anchor,
    order,
    inBlock,
    style,
  );
  const outOfText = blocks
    .filter((block) => !block.inText && isPrinted(block))
    .flatMap((block) => timesIn([block], anchor, order, inBlock, style));
  const position = new Map(blocks.map(({ id }, index) => [id, index]));
  return [...inText, ...outOfText].sort(
    (a, b) => (position.get(a.blockId) ?? 0) - (position.get(b.blockId) ?? 0) || a.start - b.start,
  );
}
