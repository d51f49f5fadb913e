import type { RegisteredId } from '../model/records/registries.js';
import type { TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Files } from '../text/files.js';

/** What a record is traced in: a release that was opened from files, or the rows of one that is being made. */
export interface TraceSource {
  /** The rows of a table; undefined when there are none to read. */
  readonly rows: (table: TableName) => { readonly value: readonly AnyRow[] | undefined };
  /** False where it is a release without the articles' texts: what needs them says so. */
  readonly withTexts: boolean;
  /** The files of the release, by path from its folder. */
  readonly files: Files;
  /** Files of the project around it, by path from its root; the raw articles among them where they are at hand. */
  readonly around: Files;
  /** Every id ever released; undefined when nothing says. */
  readonly ids: readonly RegisteredId[] | undefined;
}
