import { tableNames, tables } from '../model/tables/index.js';
import { registeredTables } from '../model/tables/registered.js';
import { commonColumns } from './columns.js';
const isTableName = (name) => tableNames.some((each) => each === name);
const sequenceColumns = new Set(tableNames.flatMap((name) => tables[name].columns
    .filter(({ isSequence }) => isSequence)
    .map((each) => `${name}.${each.name}`)));
const registeredColumns = new Set(registeredTables.map(({ table, column }) => `${table}.${column}`));
/**
 * A key that holds a sequence number is replaced by what the row is about: the records it always names, and its bytes
 * in the raw file.
 */
function modelIdentity(name) {
    const columns = tables[name].columns;
    const key = tables[name].key;
    const countedReferences = new Map(columns.flatMap(({ name: column, references = '' }) => sequenceColumns.has(references) ? [[column, references]] : []));
    const counted = new Set(columns
        .map((column) => column.name)
        .filter((column) => sequenceColumns.has(`${name}.${column}`) || countedReferences.has(column)));
    if (!key.some((column) => counted.has(column)))
        return { columns: key, counted, countedReferences };
    const about = columns.filter(({ name: column, nullable, references = '' }) => (!nullable && registeredColumns.has(references)) ||
        column === 'byte_start' ||
        column === 'byte_end' ||
        (key.includes(column) && !counted.has(column)));
    return { columns: about.map((column) => column.name), counted, countedReferences };
}
const unmodelled = { columns: [], counted: new Set(), countedReferences: new Map() };
const keyText = (row, columns) => JSON.stringify(columns.map((column) => row[column] ?? null));
const isUnique = (rows, columns) => new Set(rows.map((row) => keyText(row, columns))).size === rows.length;
/**
 * The identity of a table that both releases have: by the model; for a table or a key that the model does not know, by
 * the key the releases state, else by the fewest leading columns that tell their rows apart.
 */
export function identityOf(name, old, current) {
    const common = commonColumns(old, current);
    const areCommon = (columns) => columns.every((column) => common.includes(column));
    const modelled = isTableName(name) ? modelIdentity(name) : unmodelled;
    const stated = [modelled.columns, current.key, old.key].find((columns) => columns !== undefined && columns.length > 0 && areCommon(columns));
    if (stated)
        return { ...modelled, columns: stated };
    const lengths = common.map((_, index) => index + 1);
    const least = lengths.find((length) => [old, current].every(({ rows }) => isUnique(rows, common.slice(0, length))));
    return { ...modelled, columns: common.slice(0, least ?? common.length) };
}
