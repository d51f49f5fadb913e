import { registeredTables } from '../model/tables/registered.js';
import { commonColumns } from './columns.js';
import { identityOf } from './identity.js';
import { pairRows } from './pair-rows.js';
import { withNewIds } from './renames.js';
/** Old rows whose record was merged into another: that is said once, not as a row that is gone. */
function mergedRows(table, renamings) {
    const registered = registeredTables.find((each) => each.table === table);
    if (!registered)
        return () => false;
    const merged = new Set(renamings.flatMap((each) => (each.isMerge && each.kind === registered.kind ? [each.old] : [])));
    return (row) => merged.has(String(row[registered.column]));
}
/** Finds for each row of a table its counterpart in the other release. */
export function pairTable(table, old, current, renamings) {
    const identity = identityOf(table, old, current);
    const common = commonColumns(old, current);
    const isMerged = mergedRows(table, renamings);
    const renamed = withNewIds(table, renamings);
    const before = new Map(old.rows.filter((row) => !isMerged(row)).map((row) => [renamed(row), row]));
    const compared = common.filter((column) => !identity.counted.has(column));
    return {
        ...pairRows([...before.keys()], current.rows, identity, compared),
        table,
        identity,
        common,
        rows: current.rows.length,
        original: (row) => before.get(row) ?? row,
    };
}
