import { cellsOf } from './cells.js';
import { piecesOf } from './pieces.js';
import { placeOfByte } from './raw-place.js';
import { codeOf, recordOf, rowWhere } from './record.js';
import { numberIn, rowsIn, textIn } from './source.js';
/** Which rows hold the words of a record that has none of its own: those that agree with it in these columns. */
const carriers = {
    events: [{ table: 'event_mentions', on: ['event_id'] }],
    event_participants: [{ table: 'event_mentions', on: ['event_id'] }],
    dyads: [{ table: 'event_mentions', on: ['event_id'] }],
    stances: [{ table: 'quotes', on: ['quote_id'] }],
    actors: [
        { table: 'actor_roles', on: ['actor_id'] },
        { table: 'actor_mentions', on: ['actor_id'] },
    ],
    vocabularies: [{ table: 'code_examples', on: ['vocabulary', 'code'] }],
};
/** The tables that hold the words of a kind of record. */
export const carrierTables = (table) => (carriers[table] ?? []).map((carrier) => carrier.table);
const saidOfSpan = new Set([
    'role_status',
    'body_id',
    'discrepancy',
    'sense',
    'claimed_by',
    'status_in_mention',
    'polarity',
    'note',
]);
/** Byte ranges to mark: the segments of a quote by their part, else the whole span. */
function marksOf(source, { table, row }, bytes) {
    const segments = table === 'quotes'
        ? rowsIn(source, 'quote_segments').filter((each) => each['quote_id'] === row['quote_id'])
        : [];
    if (segments.length === 0)
        return [
            { ...bytes, part: table === 'quote_segments' ? (textIn(row, 'part') ?? 'content') : 'words' },
        ];
    return segments.flatMap((segment) => {
        const [start, end] = [numberIn(segment, 'byte_start'), numberIn(segment, 'byte_end')];
        const part = textIn(segment, 'part');
        return start === undefined || end === undefined || part === undefined
            ? []
            : [{ start, end, part }];
    });
}
function spanIn(row, unit) {
    const [start, end] = [numberIn(row, `${unit}_start`), numberIn(row, `${unit}_end`)];
    return start === undefined || end === undefined ? null : { start, end };
}
/** The passage that a row with a span stands for; undefined when it has none. */
function passageOf(source, record, isOwn) {
    const { table, row, id } = record;
    const bytes = spanIn(row, 'byte');
    const block = rowWhere(source, 'blocks', 'block_id', row['block_id']);
    const blockStart = numberIn(block, 'byte_start');
    const articleId = textIn(row, 'article_id');
    if (!bytes || !block || blockStart === undefined || articleId === undefined)
        return undefined;
    const paragraph = textIn(block, 'text') ?? '';
    const article = rowWhere(source, 'articles', 'article_id', articleId);
    const rawFile = textIn(article, 'raw_file') ?? '';
    const raw = source.raw.get(rawFile);
    const role = textIn(block, 'role') ?? '';
    return {
        table,
        id,
        article: articleId,
        block: {
            id: textIn(block, 'block_id') ?? '',
            role,
            label: codeOf(source, 'block_role', role).label,
            inText: block['in_text'] === true,
            rule: textIn(block, 'rule') ?? '',
        },
        text: textIn(row, 'text') ?? textIn(row, 'title_as_printed') ?? '',
        pieces: piecesOf(paragraph, blockStart, marksOf(source, record, bytes)),
        chars: spanIn(row, 'char'),
        bytes,
        textFile: textIn(article, 'text_file') ?? '',
        rawFile,
        rawPlace: raw ? placeOfByte(raw, bytes.start) : null,
        cells: isOwn
            ? []
            : cellsOf(source, record).filter(({ column, value }) => saidOfSpan.has(column) && value !== null),
    };
}
/** The passages a record rests on: its own, or those of the rows that carry them for it, in their order. */
export function passagesOf(source, record) {
    const own = passageOf(source, record, true);
    if (own)
        return [own];
    return (carriers[record.table] ?? []).flatMap(({ table, on }) => rowsIn(source, table)
        .filter((row) => on.every((column) => row[column] === record.row[column]))
        .flatMap((row) => passageOf(source, recordOf(table, row), false) ?? []));
}
