import { tableNames, tables } from '../model/tables/index.js';
import { dateNames } from './dates.js';
import { carrierTables } from './passages.js';
import { recordOf, rowWhere } from './record.js';
import { numberIn, rowsIn, textIn } from './source.js';
import { summaryOf } from './summary.js';
function linkTo(source, direction, column, record) {
    const { table, id } = record;
    return { direction, column, table, id, summary: summaryOf(source, record) };
}
/** The records a record refers to, in the order of its columns. */
function linksFrom(source, { table, row }) {
    return tables[table].columns.flatMap(({ name, references = '' }) => {
        const [target = '', key = ''] = references.split('.');
        const value = textIn(row, name);
        const targetTable = tableNames.find((each) => each === target);
        if (value === undefined || targetTable === undefined)
            return [];
        const found = rowWhere(source, targetTable, key, value);
        return found ? [linkTo(source, 'to', name, recordOf(targetTable, found))] : [];
    });
}
/** Rows that say again, or with more words, what the trace shows anyway. */
const shownElsewhere = new Set(['quotes_flat', 'quote_segments']);
/** The records that refer to a record by its id, but for those that its passages and dates come from. */
function linksInto(source, record) {
    const [key, ...others] = tables[record.table].key;
    if (key === undefined || others.length > 0)
        return [];
    const carriers = carrierTables(record.table);
    return tableNames
        .filter((name) => !shownElsewhere.has(name) && !carriers.includes(name))
        .filter((name) => !(name === 'date_evidence' && record.table === 'articles'))
        .flatMap((name) => tables[name].columns
        .filter(({ references }) => references === `${record.table}.${key}`)
        .flatMap((column) => rowsIn(source, name)
        .filter((row) => row[column.name] === record.row[key])
        .map((row) => linkTo(source, 'from', column.name, recordOf(name, row)))));
}
const touches = (row, group, { row: time }) => row['article_id'] === time['article_id'] &&
    (numberIn(row, `${group}_source_start`) ?? Infinity) < (numberIn(time, 'byte_end') ?? 0) &&
    (numberIn(time, 'byte_start') ?? Infinity) < (numberIn(row, `${group}_source_end`) ?? 0);
/** The records whose date was read from the words of a temporal expression. */
function datedFrom(source, record) {
    if (record.table !== 'time_expressions')
        return [];
    return tableNames.flatMap((name) => dateNames(name).flatMap((group) => rowsIn(source, name)
        .filter((row) => touches(row, group, record))
        .map((row) => linkTo(source, 'from', `${group}_source`, recordOf(name, row)))));
}
/** Every record linked with a record: first what it refers to, then what refers to it. */
export const linksOf = (source, record) => [
    ...linksFrom(source, record),
    ...linksInto(source, record),
    ...datedFrom(source, record),
];
