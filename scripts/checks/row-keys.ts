import type { RaisedRow, RowCheck } from './check.js';
import { referring, type Coverage } from './covers.js';
import { leadingBack, repeated } from './records.js';
import { tableNames, tables, type Rows, type TableName } from '../model/tables/index.js';
import { idsIn, type AnyRow, type Column } from '../model/tables/table.js';
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

/** Rows with something where a release without texts has nothing, which the schema of no release allows. */
function filled(name: TableName, rows: Rows): readonly AnyRow[] {
  const left: readonly Column[] = tables[name].columns.filter(
    ({ isWholeText }: Column) => isWholeText === true,
  );
  return rowsOf(rows, name).map((row) => ({
    ...row,
    ...Object.fromEntries(left.map((each) => [each.name, row[each.name] ?? each.example])),
  }));
}

const schemaValid: RowCheck = {
  id: 'release/schema',
  *run({ rows, withTexts }) {
    for (const name of tableNames) {
      const validate = tableValidator(name);
      if (validate(withTexts ? rows[name] : filled(name, rows))) continue;
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

/** The columns of a table that refer to its own rows. */
const ownReferences = (name: TableName): readonly Column[] =>
  tables[name].columns.filter(({ references }) => references === `${name}.${tables[name].key[0]}`);

/** Derived tables follow such columns to their end, so that they are made of no row that has none. */
const cycle: RowCheck = {
  id: 'release/cycle',
  covers: tableNames.flatMap((name) =>
    ownReferences(name).map((column) => `${name}.${column.name}` as Coverage),
  ),
  *run({ rows }) {
    for (const name of tableNames) {
      for (const { name: column } of ownReferences(name)) {
        const circles = leadingBack(
          new Map(rowsOf(rows, name).map((row) => [keyOf(name, row), idsIn(row[column])[0]])),
        );
        for (const { row, raised } of eachRow(rows, name)) {
          if (!circles.has(keyOf(name, row))) continue;
          yield raised(
            column,
            `following ${column} leads back to it.`,
            `a chain of ${column} that ends`,
            'Correct one record of the chain.',
          );
        }
      }
    }
  },
};

export const keyChecks: readonly RowCheck[] = [schemaValid, uniqueKey, foreignKey, cycle];
