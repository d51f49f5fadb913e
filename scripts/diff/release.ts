import { tableJsonSchema } from '../model/json-schemas.js';
import type { Renamings } from '../model/records/renamed.js';
import type { RegisteredId } from '../model/records/registries.js';
import { tableNames, tables as model, type Rows } from '../model/tables/index.js';
import { wholeTexts } from '../model/tables/without-texts.js';
import type { AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';
import { columnsOfSchema, type StatedColumn } from '../release/stated-columns.js';

export interface ComparedTable {
  /** Undefined when neither a schema nor a row says which columns there are. */
  readonly columns: readonly StatedColumn[] | undefined;
  /** The key that the release states for its table, if it does. */
  readonly key: readonly string[] | undefined;
  readonly rows: readonly AnyRow[];
}

/** A release to compare: today's rows, or one that was published. */
export interface ComparedRelease {
  /** How the user named it. */
  readonly name: string;
  readonly version: string | undefined;
  /** SHA-256 of its SHA256SUMS. */
  readonly digest: string | undefined;
  /** False where it is without the articles' texts. */
  readonly withTexts: boolean;
  readonly tables: ReadonlyMap<string, ComparedTable>;
  /** What it says became of ids, where it says so. */
  readonly ids: readonly RegisteredId[] | undefined;
  /** What it says has another name than in earlier releases; undefined when it ships no such list. */
  readonly renamed: Renamings | undefined;
}

/** A release without the columns that hold articles' texts whole: what it is compared with may lack them. */
export const withoutTextColumns = (release: ComparedRelease): ComparedRelease => ({
  ...release,
  tables: new Map(
    [...release.tables].map(([name, table]) => {
      const left = tableNames.flatMap((each) => (each === name ? wholeTexts(each) : []));
      const isKept = (column: string): boolean => !left.includes(column);
      const kept = {
        ...table,
        columns: table.columns?.filter((column) => isKept(column.name)),
        rows: table.rows.map((row) =>
          Object.fromEntries(Object.entries(row).filter(([column]) => isKept(column))),
        ),
      };
      return [name, left.length === 0 ? table : kept];
    }),
  ),
});

/** A release that was opened, every table of which can be read. */
export const publishedRelease = (
  name: string,
  { version, digest, withTexts, tables, ids, renamed, columns, key, rows }: OpenRelease,
): ComparedRelease => ({
  name,
  version,
  digest,
  withTexts,
  tables: new Map(
    tables.map((table) => [
      table,
      { columns: columns(table), key: key(table), rows: rows(table).value ?? [] },
    ]),
  ),
  ids,
  renamed: renamed?.value,
});

/** Today's rows as a release to compare, described as schemas/release/ will describe them. */
export const currentRelease = (
  rows: Rows,
  version: string,
  ids: readonly RegisteredId[],
  renamed: Renamings,
): ComparedRelease => ({
  name: `the working tree (${version})`,
  version,
  digest: undefined,
  withTexts: true,
  tables: new Map(
    tableNames.map((name) => {
      const columns = columnsOfSchema(tableJsonSchema(name));
      return [name, { columns, key: model[name].key, rows: rows[name] }];
    }),
  ),
  ids,
  renamed,
});
