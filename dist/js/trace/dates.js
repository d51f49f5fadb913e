import { codes } from '../model/codes.js';
import { basesFromPublication } from '../model/date-bases.js';
import { tables } from '../model/tables/index.js';
import { expressionsWithin, isFromPublication } from './expressions.js';
import { publicationOf } from './publication.js';
import { placeOfByte } from './raw-place.js';
import { codeOf, rowWhere } from './record.js';
import { numberIn, rowsIn, textIn } from './source.js';
/** Prefixes of the dates a table has. */
export const dateNames = (table) => tables[table].columns.flatMap(({ name }) => name.endsWith('_earliest') ? [name.slice(0, -'_earliest'.length)] : []);
function wordsOf(source, row, name) {
    const text = textIn(row, `${name}_source`);
    const start = numberIn(row, `${name}_source_start`);
    const end = numberIn(row, `${name}_source_end`);
    if (text === undefined || start === undefined || end === undefined)
        return null;
    const article = rowWhere(source, 'articles', 'article_id', row['article_id']);
    const raw = source.raw.get(textIn(article, 'raw_file') ?? '');
    const block = rowsIn(source, 'blocks').find((each) => each['article_id'] === row['article_id'] &&
        (numberIn(each, 'byte_start') ?? Infinity) <= start &&
        end <= (numberIn(each, 'byte_end') ?? 0));
    return {
        text,
        bytes: { start, end },
        block: textIn(block, 'block_id') ?? null,
        role: textIn(block, 'role') ?? null,
        rawPlace: raw ? placeOfByte(raw, start) : null,
    };
}
const isAnchoredBasis = (basis) => codes.date_basis.some((code) => code === basis && basesFromPublication.has(code));
function expressionsOf(source, { table, row, id }, words) {
    const articleId = textIn(row, 'article_id');
    if (articleId === undefined)
        return [];
    if (table === 'time_expressions')
        return expressionsWithin(source, articleId, { id });
    return words ? expressionsWithin(source, articleId, words.bytes) : [];
}
function tracedDate(source, record, name) {
    const { table, row } = record;
    const cell = (part) => textIn(row, `${name}_${part}`);
    const defined = (vocabulary, part) => {
        const code = cell(part);
        return code === undefined ? null : codeOf(source, vocabulary, code);
    };
    const words = wordsOf(source, row, name);
    const expressions = expressionsOf(source, record, words);
    const edtf = cell('edtf') ?? null;
    const counts = name === 'published' ||
        expressions.some(isFromPublication) ||
        (table !== 'time_expressions' && name !== 'retrieved' && isAnchoredBasis(cell('basis')));
    const articleId = textIn(row, 'article_id');
    return {
        name,
        edtf,
        earliest: cell('earliest') ?? null,
        latest: cell('latest') ?? null,
        precision: defined('date_precision', 'precision'),
        kind: defined('date_kind', 'kind'),
        basis: defined('date_basis', 'basis'),
        words,
        note: cell('note') ?? null,
        expressions,
        publication: articleId !== undefined && edtf !== null && counts ? publicationOf(source, articleId) : null,
    };
}
/** Every date of a record, with how it is known. */
export const datesOf = (source, record) => dateNames(record.table).map((name) => tracedDate(source, record, name));
