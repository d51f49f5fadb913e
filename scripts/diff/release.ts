import type { StatedColumn } from '../release/stated-columns.js';
import type { RegisteredId } from '../model/records/registries.js';
import type { AnyRow } from '../model/tables/table.js';

/** A column as its own release describes it. */
export type ReleasedColumn = StatedColumn;

export interface ReleasedTable {
  /** Undefined when neither a schema nor a row says which columns there are. */
  readonly columns: readonly ReleasedColumn[] | undefined;
  /** The key that the release states for its table, if it does. */
  readonly key: readonly string[] | undefined;
  readonly rows: readonly AnyRow[];
}

/** A release to compare: today's rows, or one that was published. */
export interface Release {
  /** How the user named it. */
  readonly name: string;
  readonly version: string | undefined;
  /** SHA-256 of its SHA256SUMS. */
  readonly digest: string | undefined;
  readonly tables: ReadonlyMap<string, ReleasedTable>;
  /** Its registry of ids, where it ships one. */
  readonly ids: readonly RegisteredId[] | undefined;
}
