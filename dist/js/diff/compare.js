import { changedRows, renumberingOf } from './cells.js';
import { columnChanges } from './columns.js';
import { pairTable } from './pair-tables.js';
import { renamingsOf } from './renames.js';
/** The tables of one release that the other lacks. */
const onlyIn = (one, other) => [...one.tables].flatMap(([table, { rows }]) => other.tables.has(table) ? [] : [{ table, rows }]);
/**
 * Compares two releases row by row. `registry` says which ids were merged into others (curated/ids.json of the newer
 * release).
 */
export function compareReleases(old, current, registry) {
    const renamed = renamingsOf(old, current, registry);
    const inBoth = [...current.tables].flatMap(([name, now]) => {
        const before = old.tables.get(name);
        return before ? [{ before, now, paired: pairTable(name, before, now, renamed) }] : [];
    });
    const renumbering = renumberingOf(inBoth.map(({ paired }) => paired));
    return {
        old,
        new: current,
        tablesAdded: onlyIn(current, old),
        tablesRemoved: onlyIn(old, current),
        renamed,
        tables: inBoth.map(({ before, now, paired }) => ({
            table: paired.table,
            key: paired.identity.columns,
            columns: columnChanges(paired.table, before, now),
            rows: paired.rows,
            added: paired.added,
            removed: paired.removed.map(paired.original),
            changed: changedRows(paired, renumbering),
        })),
    };
}
