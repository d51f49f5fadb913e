import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { readFooter, type ParquetFooter } from './parquet-footer.js';
import { problem } from '../release/problem.js';
import { reasonOf, show } from '../text/printable.js';
import { tableFile } from './read-tables.js';
import type { TableShape } from './table-shape.js';

/** What every footer says, in the words of the release. */
const footerKeys = ['dataset', 'version', 'table', 'licence', 'schema_sha256'] as const;

/** The footers of the release’s Parquet files, by path; one that cannot be read becomes a finding. */
export function readFooters(files: Files): {
  footers: ReadonlyMap<string, ParquetFooter>;
  findings: Finding[];
} {
  const footers = new Map<string, ParquetFooter>();
  const findings: Finding[] = [];
  for (const [file, bytes] of files) {
    if (!file.endsWith('.parquet')) continue;
    try {
      footers.set(file, readFooter(bytes));
    } catch (thrown) {
      const message = `Its footer cannot be read: ${reasonOf(thrown)}.`;
      findings.push(problem('footer/unreadable', file, { message, expected: 'a Parquet file' }));
    }
  }
  return { footers, findings };
}

function* checkColumns(
  { name, columns }: TableShape,
  footer: Pick<ParquetFooter, 'columns'>,
): Generator<Finding> {
  const file = tableFile(name, 'parquet');
  const found = footer.columns.map((column) => column.name);
  const expected = columns.map((column) => column.name);
  if (found.join('\n') !== expected.join('\n')) {
    yield problem('table/columns', file, {
      message: `Its columns are ${show(found.join(', '))}.`,
      expected: show(expected.join(', ')),
    });
    return;
  }
  const written = ({ type, nullable }: { type: string | undefined; nullable: boolean }): string =>
    `${type ?? 'of another type'}${nullable ? ', may be missing' : ''}`;
  for (const [index, column] of columns.entries()) {
    const actual = footer.columns[index];
    if (!actual || written(actual) === written(column)) continue;
    yield problem('table/columns', file, {
      message: `${column.name} is ${written(actual)}.`,
      expected: written(column),
    });
  }
}

/** The footer of a table’s Parquet file names the table, its JSON Schema, its columns and their types. */
export function* checkFooter(
  shape: TableShape,
  { pairs, columns }: ParquetFooter,
  hasOwnTypes: boolean,
): Generator<Finding> {
  const file = tableFile(shape.name, 'parquet');
  for (const key of footerKeys.filter((each) => !Object.hasOwn(pairs, each)))
    yield problem('footer/missing', file, {
      message: `Its footer lacks ${key}.`,
      expected: `${footerKeys.join(', ')} in every footer`,
    });
  const expected = { table: shape.name, schema_sha256: shape.schemaDigest };
  for (const [key, value] of Object.entries(expected)) {
    if (value === undefined || !Object.hasOwn(pairs, key) || pairs[key] === value) continue;
    yield problem('footer/value', file, {
      message: `Its footer says ${key} ${show(pairs[key])}.`,
      expected: show(value),
    });
  }
  if (hasOwnTypes) yield* checkColumns(shape, { columns });
}
