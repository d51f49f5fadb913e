import { tables } from '../model/tables/index.js';
import { codeOf } from './record.js';
/** The cells of a record in the order of the codebook; columns that this version does not know come last, by their name. */
export function cellsOf(source, { table, row }) {
    const { columns } = tables[table];
    const known = columns.filter(({ name }) => name in row);
    const unknown = Object.keys(row).filter((name) => !columns.some((each) => each.name === name));
    return [
        ...known.map(({ name, title, vocabulary }) => {
            const value = row[name] ?? null;
            const codes = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
            const labels = vocabulary === undefined
                ? []
                : codes.map((code) => codeOf(source, vocabulary, code).label);
            return { column: name, title, value, ...(labels.length > 0 ? { labels } : {}) };
        }),
        ...unknown.map((name) => ({ column: name, title: name, value: row[name] ?? null })),
    ];
}
