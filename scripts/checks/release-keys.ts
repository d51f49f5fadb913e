import { pointerTokens } from '../text/json-document.js';
import { sentenceOf } from '../records/sentences.js';
import { makeAjv, withoutOtherForms } from '../records/validate.js';
import { tableJsonSchema } from '../model/json-schemas.js';
import { tableNames, tables, type TableName } from '../model/tables/index.js';
import type { ReleaseCheck } from './check.js';
import { referring } from './covers.js';
import { keyOf, ofRow, rowsOf } from './rows.js';

export const schemaValid: ReleaseCheck = {
  id: 'release/schema',
  severity: 'error',
  scope: 'release',
  description:
    'Every row of the release is valid against the table’s JSON Schema in schemas/release/.',
  *run(rows) {
    const ajv = makeAjv();
    for (const name of tableNames) {
      const validate = ajv.compile(tableJsonSchema(name));
      if (validate(rows[name])) continue;
      for (const error of withoutOtherForms(validate.errors ?? [])) {
        const row = rowsOf(rows, name)[Number(pointerTokens(error.instancePath)[0])];
        const { message, expected } = sentenceOf(error);
        if (row)
          yield ofRow(name, row, message, expected, 'Correct the record the row is made from.');
      }
    }
  },
};

export const uniqueKey: ReleaseCheck = {
  id: 'release/key',
  severity: 'error',
  scope: 'release',
  description: 'The key of every table is different in every row.',
  *run(rows) {
    for (const name of tableNames) {
      const seen = new Set<string>();
      for (const row of rowsOf(rows, name)) {
        const key = keyOf(name, row);
        if (seen.has(key)) {
          yield ofRow(
            name,
            row,
            'the key occurs twice.',
            `${tables[name].key.join(', ')} different in every row`,
            'Remove the record that says the same thing twice.',
          );
        }
        seen.add(key);
      }
    }
  },
};

export const foreignKey: ReleaseCheck = {
  id: 'release/foreign-key',
  severity: 'error',
  scope: 'release',
  description: 'Every value of a column that refers to another table exists there.',
  covers: referring(),
  *run(rows) {
    for (const name of tableNames) {
      for (const column of tables[name].columns) {
        const [table, key] = (column.references ?? '').split('.');
        if (table === undefined || key === undefined || !(table in tables)) continue;
        const targets = new Set(rowsOf(rows, table as TableName).map((row) => row[key]));
        for (const row of rowsOf(rows, name)) {
          const value = row[column.name];
          if (value === null || value === undefined || targets.has(value)) continue;
          yield ofRow(
            name,
            row,
            `${column.name} "${String(value)}" is not in ${table}.`,
            `a value of ${table}.${key}`,
            'Add the record it points to, or correct it.',
          );
        }
      }
    }
  },
};
