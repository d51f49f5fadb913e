import { decodeJson } from '../read-back.js';
const finding = (table, message, expected) => ({
    check: 'descriptor/key',
    severity: 'error',
    file: `dist/json/${table}.json`,
    message: `${table}: ${message}`,
    expected,
    fix: 'Download the release again; if it comes back, the release itself is at fault.',
});
function* tableProblems({ name, schema }, rowsOf) {
    if (!schema)
        return;
    const { primaryKey, foreignKeys = [] } = schema;
    const seen = new Set();
    for (const row of rowsOf(name)) {
        const key = JSON.stringify(primaryKey.map((column) => row[column]));
        if (seen.has(key))
            yield finding(name, `two rows have the key ${key}.`, `each ${primaryKey.join(', ')} once`);
        seen.add(key);
    }
    for (const { fields, reference } of foreignKeys) {
        const [column] = fields;
        const [target] = reference.fields;
        const table = reference.resource === '' ? name : reference.resource;
        const known = new Set(rowsOf(table).map((row) => row[target]));
        for (const value of new Set(rowsOf(name).map((row) => row[column]))) {
            if (value === null || known.has(value))
                continue;
            yield finding(name, `${column} has ${JSON.stringify(value)}, which no row of ${table} has.`, `a ${table}.${target}`);
        }
    }
}
/** Rows that break the keys of datapackage.json: one key twice, or a reference to no row. */
export function keyProblems({ resources }, files) {
    const tables = new Map();
    const rowsOf = (table) => {
        const bytes = files.get(`json/${table}.json`);
        const rows = tables.get(table) ?? (bytes ? decodeJson(bytes) : []);
        tables.set(table, rows);
        return rows;
    };
    return resources.flatMap((resource) => [...tableProblems(resource, rowsOf)]);
}
