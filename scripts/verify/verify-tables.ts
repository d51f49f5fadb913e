import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { checkForeignKeys, checkPrimaryKey, type ReadTables } from './keys.js';
import { checkLayout } from './layout.js';
import { problem } from '../release/problem.js';
import { reasonOf } from '../text/printable.js';
import { readTable, type ParquetReader, type ReadTable } from './read-tables.js';
import { checkRowSchemas } from './row-schemas.js';
import { checkSameValues } from './same-values.js';
import type { Shapes } from './table-shape.js';
import type { Findings } from './verification.js';

/** Cells of unknown files can be anything, so a check may throw where no release would make it; that too is a finding. */
export function* guarded(file: string, check: () => Iterable<Finding>): Generator<Finding> {
  try {
    yield* check();
  } catch (thrown) {
    const message = `It cannot be checked: ${reasonOf(thrown)}.`;
    yield problem('file/unreadable', file, { message, expected: 'cells as a release has them' });
  }
}

const cellsOf = ({ shape, readings }: ReadTable): number =>
  readings.size < 2
    ? 0
    : shape.columns.length * Math.max(...[...readings.values()].map((rows) => rows.length));

export interface TableCounts {
  readonly tables: number;
  readonly rows: number;
  readonly cells: number;
  readonly valid_rows: number;
  readonly references: number;
}

/** Reads every table in its three formats, and checks each by itself and against the others. */
export async function verifyTables(
  { from, tables: shapes }: Shapes,
  files: Files,
  readParquet: ParquetReader,
  { findings, onStage }: { readonly findings: Findings; readonly onStage: (stage: string) => void },
): Promise<{ tables: ReadTables; counts: TableCounts }> {
  const tables = new Map<string, ReadTable>();
  for (const shape of shapes) {
    onStage(`reading ${shape.name} in CSV, JSON and Parquet`);
    const { table, findings: unreadable } = await readTable(shape, files, readParquet);
    findings.add(unreadable);
    tables.set(shape.name, table);
    findings.add(guarded(table.rowsFile, () => checkSameValues(table)));
    if (from === 'tool') {
      const layout = await checkLayout(table, files).catch((thrown: unknown) => [
        ...guarded(table.rowsFile, () => {
          throw thrown;
        }),
      ]);
      findings.add(layout);
    }
    findings.add(guarded(table.rowsFile, () => checkRowSchemas(table)));
    findings.add(guarded(table.rowsFile, () => checkPrimaryKey(table)));
  }
  onStage('looking up references between tables');
  let references = 0;
  for (const table of tables.values())
    findings.add(
      guarded(table.rowsFile, () =>
        checkForeignKeys(table, tables, () => {
          references += 1;
        }),
      ),
    );
  const all = [...tables.values()];
  const sum = (count: (table: ReadTable) => number): number =>
    all.reduce((total, table) => total + count(table), 0);
  return {
    tables,
    counts: {
      tables: tables.size,
      rows: sum(({ rows }) => rows.length),
      cells: sum(cellsOf),
      valid_rows: sum(({ shape, rows }) => (shape.rowSchema ? rows.length : 0)),
      references,
    },
  };
}
