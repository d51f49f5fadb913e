import { tableNames, tables } from '../model/tables/index.js';
import { rowsIn, textIn } from './source.js';
/** Tables that say again what others say: a name means a row of the others. */
const repeating = new Set(['quotes_flat']);
const keyCells = (table, row) => tables[table].key.map((column) => String(row[column]));
export const recordOf = (table, row) => ({
    table,
    id: keyCells(table, row).join('/'),
    row,
});
/** Every record of a release that has a name of its own, in the order of the tables. */
export const allRecords = (source) => tableNames
    .filter((table) => !repeating.has(table))
    .flatMap((table) => rowsIn(source, table).map((row) => recordOf(table, row)));
const isPartOf = (parts, cells) => {
    let at = 0;
    for (const cell of cells)
        if (cell === parts[at])
            at += 1;
    return at === parts.length;
};
/**
 * The records that `name` may mean: the one with that id, else those of which it names some cells of the key in their
 * order, as Q012/europe_site names a stance without its holder.
 */
export function findRecords(source, name) {
    const records = allRecords(source);
    const exact = records.find(({ id }) => id === name);
    if (exact)
        return [exact];
    const parts = name.split('/');
    if (parts.length < 2)
        return [];
    return records.filter(({ table, row }) => isPartOf(parts, keyCells(table, row)));
}
/** The row of a table whose column holds a value. */
export const rowWhere = (source, table, column, value) => rowsIn(source, table).find((row) => row[column] === value);
/** A code with what the release's vocabularies say of it; its own letters where they say nothing. */
export function codeOf(source, vocabulary, code) {
    const row = rowsIn(source, 'vocabularies').find((each) => each['vocabulary'] === vocabulary && each['code'] === code);
    return {
        code,
        label: textIn(row, 'label') ?? code,
        definition: textIn(row, 'definition') ?? '',
    };
}
