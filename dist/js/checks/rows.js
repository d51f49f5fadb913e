import { tables } from '../model/tables/index.js';
/** The rows of a table as cells by column name. */
export const rowsOf = (rows, name) => rows[name];
export const keyOf = (name, row) => tables[name].key.map((column) => String(row[column])).join(' ');
/** A finding about a row that the pipeline made: the file is the one it would have been published in. */
export function ofRow(name, row, message, expected, fix) {
    return {
        file: `dist/json/${name}.json`,
        message: `${name} ${keyOf(name, row)}: ${message}`,
        expected,
        fix,
    };
}
