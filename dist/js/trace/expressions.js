import { numberIn, rowsIn, textIn } from './source.js';
function tracedExpression(source, row, passed) {
    const id = textIn(row, 'time_id') ?? '';
    const anchorId = textIn(row, 'anchor_time_id');
    const onPath = new Set([...passed, id]);
    // A release from elsewhere may hold a circle; it ends where it closes.
    const anchorRow = anchorId === undefined || onPath.has(anchorId)
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
export const expressionsWithin = (source, articleId, which) => rowsIn(source, 'time_expressions')
    .filter((row) => row['article_id'] === articleId &&
    ('id' in which
        ? row['time_id'] === which.id
        : (numberIn(row, 'byte_start') ?? Infinity) < which.end &&
            which.start < (numberIn(row, 'byte_end') ?? 0)))
    .map((row) => tracedExpression(source, row, new Set()));
/** True when the chain of anchors ends at the day of publication. */
export const isFromPublication = ({ anchor }) => anchor === 'publication' || (anchor !== null && isFromPublication(anchor));
