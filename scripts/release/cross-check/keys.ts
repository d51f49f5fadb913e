import type { Finding } from '../../text/finding.js';
import type { AnyRow } from '../../model/tables/table.js';
import type { Files } from '../../text/files.js';
import { decodeJson } from '../../formats/decode.js';
import type { DataPackageFile } from './data-package.js';

type Resource = DataPackageFile['resources'][number];

const finding = (table: string, message: string, expected: string): Finding => ({
  check: 'descriptor/key',
  severity: 'error',
  file: `dist/json/${table}.json`,
  message: `${table}: ${message}`,
  expected,
  fix: 'Download the release again; if it comes back, the release itself is at fault.',
});

function* tableProblems(
  { name, schema }: Resource,
  rowsOf: (table: string) => readonly AnyRow[],
): Iterable<Finding> {
  if (!schema) return;
  const { primaryKey, foreignKeys = [] } = schema;
  const seen = new Set<string>();
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
      if (value === null || known.has(value)) continue;
      yield finding(
        name,
        `${column} has ${JSON.stringify(value)}, which no row of ${table} has.`,
        `a ${table}.${target}`,
      );
    }
  }
}

/** Rows that break the keys of datapackage.json: one key twice, or a reference to no row. */
export function keyProblems({ resources }: DataPackageFile, files: Files): Finding[] {
  const tables = new Map<string, readonly AnyRow[]>();
  const rowsOf = (table: string): readonly AnyRow[] => {
    const bytes = files.get(`json/${table}.json`);
    const rows = tables.get(table) ?? (bytes ? decodeJson(bytes) : []);
    tables.set(table, rows);
    return rows;
  };
  return resources.flatMap((resource) => [...tableProblems(resource, rowsOf)]);
}
