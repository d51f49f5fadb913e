import { marksAround } from '../../corpus/quotation-marks.js';
import type { BlockRow } from '../../model/tables/blocks.js';
import type { Rows } from '../../model/tables/index.js';
import { countCodePoints } from '../../text/code-points.js';
import type { Span } from './article-runs.js';

/** What can be marked in an article, by the class of its mark. */
export const layerKinds = {
  q: 'What is said',
  s: 'Who says so',
  e: 'Event',
  a: 'Name',
  r: 'Title or role',
  d: 'Date',
} as const;

export type LayerKind = keyof typeof layerKinds;

/** A mark in a block, counted in code points of the block. */
export interface Layer extends Span {
  readonly kind: LayerKind;
  /** The record it is of: a quote, an event, an actor, or a time expression, which is its own. */
  readonly record: string;
  /** The id that addresses this place; a quote has it where it begins. */
  readonly anchor?: string;
  readonly words: string;
}

interface Passage {
  readonly block_id: string;
  readonly byte_start: number;
  readonly byte_end: number;
}

/** A mark as the rows have it, which needs no text of the block. */
export interface Marked {
  readonly row: Passage;
  readonly mark: Omit<Layer, 'from' | 'to'>;
}

type MarkRows = Pick<
  Rows,
  | 'quote_segments'
  | 'quotation_marks'
  | 'event_mentions'
  | 'actor_mentions'
  | 'actor_roles'
  | 'time_expressions'
>;

/** Everything that is marked, by the block it stands in, in the order of the text. */
export function marksByBlock(rows: MarkRows): ReadonlyMap<string, readonly Marked[]> {
  const segments = rows.quote_segments.map((row): Marked => {
    const { quote_id: record, seq, part, text: words } = row;
    const kind = part === 'content' || part === 'insertion' ? 'q' : 's';
    return { row, mark: { kind, record, words, ...(seq === 1 && { anchor: `at-${record}` }) } };
  });
  const events = rows.event_mentions.map((row): Marked => {
    const { event_id: record, mention_id: id, text: words } = row;
    return { row, mark: { kind: 'e', record, words, anchor: `at-${id}` } };
  });
  const names = rows.actor_mentions.map((row): Marked => {
    const { actor_id: record, mention_id: id, text: words } = row;
    return { row, mark: { kind: 'a', record, words, anchor: `at-${id}` } };
  });
  const titles = rows.actor_roles.map((row): Marked => {
    const { actor_id: record, title_as_printed: words } = row;
    return { row, mark: { kind: 'r', record, words } };
  });
  const dates = rows.time_expressions.map((row): Marked => {
    const { time_id: record, text: words } = row;
    return { row, mark: { kind: 'd', record, words, anchor: record } };
  });
  const all = [...segments, ...quotationMarks(rows), ...events, ...names, ...titles, ...dates];
  all.sort((a, b) => a.row.byte_start - b.row.byte_start);
  const byBlock = new Map<string, Marked[]>();
  for (const marked of all) {
    const ofBlock = byBlock.get(marked.row.block_id) ?? [];
    byBlock.set(marked.row.block_id, [...ofBlock, marked]);
  }
  return byBlock;
}

/** The marks at both ends of a quote, which are no part of its content but shown with it. */
const quotationMarks = ({ quotation_marks: pairs }: Pick<MarkRows, 'quotation_marks'>): Marked[] =>
  pairs.flatMap(({ quote_id: record, block_id, byte_start: start, byte_end: end, text }) => {
    if (record === null) return [];
    const [opening, closing] = marksAround(text);
    const sizeOf = (words: string) => new TextEncoder().encode(words).length;
    return [
      { words: opening, byte_start: start, byte_end: start + sizeOf(opening) },
      { words: closing, byte_start: end - sizeOf(closing), byte_end: end },
    ].flatMap(({ words, ...bytes }): Marked[] =>
      words === '' ? [] : [{ row: { block_id, ...bytes }, mark: { kind: 'q', record, words } }],
    );
  });

/** The marks of a block where they stand in its text. Parts of a quote with only white space between them are one mark. */
export function layersOf(block: BlockRow, marked: readonly Marked[]): Layer[] {
  const bytes = new TextEncoder().encode(block.text);
  const placeOf = (byte: number): number =>
    countCodePoints(new TextDecoder().decode(bytes.subarray(0, byte - block.byte_start)));
  const between = (from: number, to: number): string =>
    new TextDecoder().decode(bytes.subarray(from - block.byte_start, to - block.byte_start));
  const joined: Marked[] = [];
  for (const { row, mark } of marked) {
    const at = joined.findLastIndex(
      (other) =>
        (mark.kind === 'q' || mark.kind === 's') &&
        other.mark.kind === mark.kind &&
        other.mark.record === mark.record &&
        between(other.row.byte_end, row.byte_start).trim() === '',
    );
    const before = joined[at];
    if (before)
      joined[at] = {
        row: { ...before.row, byte_end: Math.max(before.row.byte_end, row.byte_end) },
        mark: { ...mark, ...before.mark, ...(mark.anchor && { anchor: mark.anchor }) },
      };
    else joined.push({ row, mark });
  }
  return joined.map(({ row, mark }) => ({
    ...mark,
    from: placeOf(row.byte_start),
    to: placeOf(row.byte_end),
  }));
}
