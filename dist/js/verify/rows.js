import { pointerToken } from '../curated/json-document.js';
import { show } from './problem.js';
/** The key of a row as one text; equal texts are equal keys. */
export const keyText = ({ key }, row) => JSON.stringify(key.map((column) => row[column] ?? null));
/** "row 9 (Q009)": how a finding names a row, counted from 1 without the header. */
export function rowName({ key }, row, index) {
    const values = key
        .map((column) => row[column])
        .map((value) => (typeof value === 'string' ? value : show(value)));
    return `row ${index + 1}${values.length === 0 ? '' : ` (${values.join(' ')})`}`;
}
/** Where a cell stands: the release writes one row on each line, after a header or a bracket. Parquet has no lines. */
export function placeOf(format, index, column) {
    if (format === 'parquet')
        return {};
    const line = index + 2;
    if (format === 'csv')
        return { line };
    return {
        line,
        pointer: column === undefined ? `/${index}` : `/${index}/${pointerToken(column)}`,
    };
}
/** As `placeOf`, in the file from which the rows of a table were taken. */
export const placeInTable = ({ rowsFile }, index, column) => placeOf(rowsFile.slice(0, rowsFile.indexOf('/')), index, column);
