import { problem, show } from './problem.js';
import { keyText, placeInTable, rowName } from './rows.js';
/** The primary key of a table is different in every row. */
export function* checkPrimaryKey(table) {
    const { shape, rows, rowsFile } = table;
    const seen = new Map();
    for (const [index, row] of shape.key.length === 0 ? [] : rows.entries()) {
        const key = keyText(shape, row);
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, index);
            continue;
        }
        const message = `${rowName(shape, row, index)} has the key of row ${first + 1}.`;
        const expected = `${shape.key.join(', ')} different in every row`;
        yield problem('table/key', rowsFile, { message, expected }, placeInTable(table, index, shape.key[0]));
    }
}
const members = (cell) => Array.isArray(cell) ? cell : [cell];
/** Every value of a column that refers to another stands there. `counted` is told of each reference that was looked up. */
export function* checkForeignKeys(table, tables, counted) {
    const { shape, rows, rowsFile } = table;
    for (const { name: column, references } of shape.columns) {
        const [target = '', key = ''] = references?.split('.') ?? [];
        if (references === undefined)
            continue;
        const there = new Set(tables.get(target)?.rows.map((row) => row[key]));
        for (const [index, row] of rows.entries()) {
            for (const value of members(row[column])) {
                if (value === null || value === undefined)
                    continue;
                counted();
                if (there.has(value))
                    continue;
                const message = `${rowName(shape, row, index)}, ${column}: ${show(value)} is not in ${target}.`;
                yield problem('table/reference', rowsFile, { message, expected: `a value of ${references}` }, placeInTable(table, index, column));
            }
        }
    }
}
