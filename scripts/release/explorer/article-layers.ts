import { marksAround } from '../../corpus/quotation-marks.js';
import type { BlockRow } from '../../model/tables/blocks.js';
import type { Rows } from '../../model/tables/index.js';
import { codePointsOf, countCodePoints } from '../../text/code-points.js';
import { groupBy } from '../../text/lookup.js';
import { isWhiteSpace } from '../../text/white-space.js';
import { type Placed, placesIn } from '../../trace/place-in.js';
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

interface Passage extends Omit<Placed, 'words'> {
  readonly block_id: string;
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
  return groupBy(all, ({ row }) => row.block_id);
}

/** The marks at both ends of a quote, which are no part of its content but shown with it. */
const quotationMarks = ({ quotation_marks: pairs }: Pick<MarkRows, 'quotation_marks'>): Marked[] =>
  pairs.flatMap((row) => {
    const { quote_id: record, char_end: end, byte_end: after, text } = row;
    if (record === null) return [];
    const [opening, closing] = marksAround(text);
    // The last byte is of the closing mark, however it is spelled.
    const last = { char_start: end - countCodePoints(closing), byte_start: after - 1 };
    return [
      { words: opening, place: row },
      { words: closing, place: { ...row, ...last } },
    ].flatMap(({ words, place }): Marked[] =>
      words === '' ? [] : [{ row: place, mark: { kind: 'q', record, words } }],
    );
  });

/** The marks of a block where they stand in its text. Parts of a quote with only white space between them are one mark. */
export function layersOf(block: BlockRow, marked: readonly Marked[]): Layer[] {
  const characters = codePointsOf(block.text);
  const placeOf = placesIn({ ...block, words: block.text });
  const layers: Layer[] = [];
  for (const { row, mark } of marked) {
    const { from, to } = placeOf({ ...row, words: mark.words });
    const at = layers.findLastIndex(
      (other) =>
        (mark.kind === 'q' || mark.kind === 's') &&
        other.kind === mark.kind &&
        other.record === mark.record &&
        characters.slice(other.to, from).every(isWhiteSpace),
    );
    const before = layers[at];
    if (before)
      layers[at] = {
        ...mark,
        ...before,
        ...(mark.anchor && { anchor: mark.anchor }),
        to: Math.max(before.to, to),
      };
    else layers.push({ ...mark, from, to });
  }
  return layers;
}
