import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'csv-stringify';
export const listSeparator = ';';
/** Lists become one cell; everything else is left to csv-stringify's casts. */
const cellOf = (cell) => Array.isArray(cell)
    ? cell.join(listSeparator)
    : (cell ?? null);
/**
 * One CSV file: UTF-8 without BOM, LF, RFC 4180 quoting, a header, columns in model order. Missing is an empty cell, booleans are
 * `true` and `false`.
 */
export async function encodeCsv(columns, rows) {
    const names = columns.map(({ name }) => name);
    const records = function* () {
        for (const row of rows)
            yield names.map((name) => cellOf(row[name]));
    };
    const stringifier = stringify({
        header: true,
        columns: names,
        record_delimiter: '\n',
        cast: { boolean: (value) => (value ? 'true' : 'false') },
    });
    return new Uint8Array(await buffer(Readable.from(records()).pipe(stringifier)));
}
