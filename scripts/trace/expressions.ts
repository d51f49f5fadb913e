import type { AnyRow } from '../model/tables/table.js';
import { numberIn, rowsIn, textIn, type TraceSource } from './source.js';

/** A temporal expression and the ones it was counted from, the nearest first. */
export interface TracedExpression {
  readonly id: string;
  readonly text: string;
  readonly value: string;
  readonly edtf: string | null;
  readonly reference: string;
  readonly rule: string;
  /** "publication", the expression it was counted from, or null when it stands by itself. */
  readonly anchor: 'publication' | TracedExpression | null;
}

function tracedExpression(
  source: TraceSource,
  row: AnyRow,
  passed: ReadonlySet<string>,
): TracedExpression {
  const id = textIn(row, 'time_id') ?? '';
  const anchorId = textIn(row, 'anchor_time_id');
  const onPath = new Set([...passed, id]);
  // A release from elsewhere may hold a circle; it ends where it closes.
  const anchorRow =
    anchorId === undefined || onPath.has(anchorId)
      ? undefined
      : rowsIn(source, 'time_expressions').find((each) => each['time_id'] === anchorId);
  return {
    id,
    text: textIn(row, 'text') ?? '',
    value: textIn(row, 'timex_value') ?? '',
    edtf: textIn(row, 'value_edtf') ?? null,
    reference: textIn(row, 'reference') ?? '',
    rule: textIn(row, 'rule') ?? '',
    anchor: anchorRow
      ? tracedExpression(source, anchorRow, onPath)
      : row['anchor'] === 'publication'
        ? 'publication'
        : null,
  };
}

/** The temporal expressions of an article that touch a byte range of its raw file, or the one with an id. */
export const expressionsWithin = (
  source: TraceSource,
  articleId: string,
  which: { readonly start: number; readonly end: number } | { readonly id: string },
): TracedExpression[] =>
  rowsIn(source, 'time_expressions')
    .filter(
      (row) =>
        row['article_id'] === articleId &&
        ('id' in which
          ? row['time_id'] === which.id
          : (numberIn(row, 'byte_start') ?? Infinity) < which.end &&
            which.start < (numberIn(row, 'byte_end') ?? 0)),
    )
    .map((row) => tracedExpression(source, row, new Set()));

/** True when the chain of anchors ends at the day of publication. */
export const isFromPublication = ({ anchor }: TracedExpression): boolean =>
  anchor === 'publication' || (anchor !== null && isFromPublication(anchor));
