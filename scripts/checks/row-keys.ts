import type { RaisedRow, RowCheck } from './check.js';
import { referring } from './covers.js';
import { repeated } from './records.js';
import { tableNames, tables, type Rows, type TableName } from '../model/tables/index.js';
import { idsIn, type AnyRow } from '../model/tables/table.js';
import { sentenceOf } from '../records/sentences.js';
import { tableValidator, withoutOtherForms } from '../records/validate.js';
import { pointerTokens } from '../text/json-pointer.js';

/** The rows of a table as cells by column name. */
export const rowsOf = (rows: Rows, name: TableName): readonly AnyRow[] => rows[name];

export const keyOf = (name: TableName, row: AnyRow): string =>
  tables[name].key.map((column) => String(row[column])).join(' ');

/** Row by row, with a function that names the row in what is raised. */
export function* eachRow(rows: Rows, table: TableName) {
  for (const [index, row] of rowsOf(rows, table).entries()) {
    const raised = (
      column: string | undefined,
      message: string,
      expected: string,
      fix: string,
    ): RaisedRow => ({
      table,
      index,
      ...(column === undefined ? {} : { column }),
      message: `${table} ${keyOf(table, row)}: ${message}`,
      expected,
      fix,
    });
    yield { row, raised };
  }
}

const schemaValid: RowCheck = {
  id: 'release/schema',
  *run({ rows }) {
    for (const name of tableNames) {
      const validate = tableValidator(name);
      if (validate(rows[name])) continue;
      const named = [...eachRow(rows, name)];
      for (const error of withoutOtherForms(validate.errors ?? [])) {
        const [index, column] = pointerTokens(error.instancePath);
        const { message, expected } = sentenceOf(error);
        const finding = named[Number(index)]?.raised(
          column,
          message,
          expected,
          'Correct the record the row is made from.',
        );
        if (finding) yield finding;
      }
    }
  },
};

const uniqueKey: RowCheck = {
  id: 'release/key',
  *run({ rows }) {
    for (const name of tableNames) {
      for (const [, { raised }] of repeated([...eachRow(rows, name)], ({ row }) =>
        keyOf(name, row),
      ))
        yield raised(
          tables[name].key[0],
          'the key appears twice.',
          `${tables[name].key.join(', ')} different from every other row`,
          'Remove the record that says the same thing twice.',
        );
    }
  },
};

const foreignKey: RowCheck = {
  id: 'release/foreign-key',
  covers: referring(),
  *run({ rows }) {
    for (const name of tableNames) {
      for (const column of tables[name].columns) {
        const [table, key] = (column.references ?? '').split('.');
        if (table === undefined || key === undefined || !(table in tables)) continue;
        const targets = new Set(rowsOf(rows, table as TableName).map((row) => row[key]));
        for (const { row, raised } of eachRow(rows, name)) {
          for (const id of idsIn(row[column.name])) {
            if (targets.has(id)) continue;
            yield raised(
              column.name,
              `${column.name} "${id}" is not in ${table}.`,
              `a value of ${table}.${key}`,
              'Add the record it points to, or correct it.',
            );
          }
        }
      }
    }
  },
};

export const keyChecks: readonly RowCheck[] = [schemaValid, uniqueKey, foreignKey];
