import {
  fieldsOf,
  filterFields,
  type Filter,
  type FilterColumn,
  type FilterField,
  type HeldData,
  type HeldName,
  type HeldRow,
} from './filter.js';

/** Without case and accents, so that Guantanamo finds Guantánamo; typographic apostrophes are plain. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words of a search; every one of them has to be found. */
export const wordsOf = (search: string): string[] => folded(search).split(/\s+/).filter(Boolean);

/** What a code or id is called; the code itself where nothing says so. */
export const labelOf = ({ labels }: HeldData, vocabulary = '', code: string): string =>
  (Object.hasOwn(labels[vocabulary] ?? {}, code) ? labels[vocabulary]?.[code] : undefined) ?? code;

type Test = (row: HeldRow) => boolean;

const valuesIn = (cell: string, { isList }: FilterColumn): readonly string[] =>
  cell === '' ? [] : isList ? cell.split(';') : [cell];

/** Reads the cells of a table’s rows by the name of their column. @throws Error when it has no such column. */
export function cellReader(
  { tables }: HeldData,
  table: HeldName,
): (name: string) => (row: HeldRow) => string {
  const { columns } = tables[table];
  return (name) => {
    const at = columns.indexOf(name);
    if (at < 0) throw new Error(`${table} has no column ${name}.`);
    return (row) => row[at] ?? '';
  };
}

/** Searched texts by row: folding them takes longer than searching them. */
const texts = new WeakMap<HeldRow, string>();

function textReader(data: HeldData, table: HeldName, columns: readonly FilterColumn[]) {
  const reader = cellReader(data, table);
  const readers = columns.map((column): ((row: HeldRow) => string) => {
    const read = reader(column.name);
    return (row) =>
      valuesIn(read(row), column)
        .map((value) => labelOf(data, column.vocabulary, value))
        .join('\n');
  });
  return (row: HeldRow): string => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = folded(readers.map((read) => read(row)).join('\n'));
    texts.set(row, text);
    return text;
  };
}

function testOf(
  data: HeldData,
  table: HeldName,
  { field, columns, value }: ReturnType<typeof fieldsOf>[number],
): Test {
  if (field.kind === 'text') {
    const [words, textOf] = [wordsOf(value), textReader(data, table, columns)];
    return (row) => {
      const text = textOf(row);
      return words.every((word) => text.includes(word));
    };
  }
  const reader = cellReader(data, table);
  const tests = columns.map((column): Test => {
    const read = reader(column.name);
    const wanted = column.hasLabel ? labelOf(data, field.vocabulary, value) : value;
    return column.isList
      ? (row) => `;${read(row)};`.includes(`;${wanted};`)
      : (row) => read(row) === wanted;
  });
  return (row) => tests.some((test) => test(row));
}

export interface Result {
  readonly rows: readonly HeldRow[];
  /** By field: how many rows have each value that its columns have, were the field not filtered by. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The rows of a table that a filter leaves, in their order. */
export function rowsLeft(data: HeldData, table: HeldName, filter: Filter): HeldRow[] {
  const tests = fieldsOf(table, filter).map((each) => testOf(data, table, each));
  return data.tables[table].rows.filter((row) => tests.every((test) => test(row)));
}

/** The same rows, and what the values of every `is` field would leave in place of its own: in one walk over the rows. */
export function resultOf(data: HeldData, table: HeldName, filter: Filter): Result {
  const tests = fieldsOf(table, filter).map((each) => ({
    key: each.field.key,
    test: testOf(data, table, each),
  }));
  const reader = cellReader(data, table);
  const facets = filterFields.flatMap((field: FilterField) =>
    field.kind === 'is' && field.columns[table]
      ? [
          {
            key: field.key,
            counts: new Map<string, number>(),
            readers: field.columns[table].map((column) => {
              const read = reader(column.name);
              return (row: HeldRow) => valuesIn(read(row), column);
            }),
          },
        ]
      : [],
  );
  const rows: HeldRow[] = [];
  for (const row of data.tables[table].rows) {
    const failed = tests.filter(({ test }) => !test(row));
    if (failed.length > 1) continue;
    const [only] = failed;
    if (!only) rows.push(row);
    for (const { key, counts, readers } of facets) {
      if (only && only.key !== key) continue;
      for (const value of new Set(readers.flatMap((read) => read(row))))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return { rows, counts: new Map(facets.map(({ key, counts }) => [key, counts])) };
}
