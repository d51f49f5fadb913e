import { z } from 'zod';
import {
  type BoundsGroup,
  columnRegistry,
  type ColumnFacts,
  type ColumnType,
  type DateGroup,
  type SpanGroup,
} from './columns.js';
import type { Vocabulary } from '../codes.js';

export interface Column extends ColumnFacts {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly vocabulary?: Vocabulary;
  readonly isFreeText: boolean;
}

export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  /** Completes the sentence "One row is …". */
  readonly rowIs: string;
  readonly description: string;
  /** Columns that together are different in every row. Rows are sorted by `order`. */
  readonly key: readonly (keyof Row & string)[];
  readonly columns: readonly Column[];
  /** The dates, bounds and spans of a row, in the order of their columns. */
  readonly dates: readonly DateGroup[];
  /** Every pair of bounds: those of the dates, and those without one. */
  readonly bounds: readonly BoundsGroup[];
  readonly spans: readonly SpanGroup[];
  readonly schema: z.ZodType<Row>;
}

export type Cell = string | number | boolean | null | readonly string[];
export type AnyRow = Readonly<Record<string, Cell>>;

/** The article that a row’s spans are in; an event has those of the article that it was first coded in. */
export const articleIdOf = (row: AnyRow): Cell | undefined =>
  row['article_id'] ?? row['first_article_id'];

export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The ids in a cell of a column that refers to other rows: one, several in a list, or none. */
export const idsIn = (cell: Cell | undefined): readonly string[] =>
  typeof cell === 'string' ? [cell] : typeof cell === 'object' && cell !== null ? cell : [];

/** A cell as people read it: lists joined by ";", nothing for a missing value. */
export const shownCell = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
      ? cell.join(';')
      : String(cell);

/** The key of a row as one word or several. */
export const shownKey = (row: AnyRow, columns: readonly string[]): string =>
  columns.map((column) => shownCell(row[column])).join(' ');

interface TableFacts<Row> {
  readonly name: string;
  readonly title: string;
  readonly rowIs: string;
  readonly description: string;
  readonly key: readonly (keyof Row & string)[];
}

/** A release table from its columns, in the order of publication; `shape` lends them to tables that repeat them. @throws Error when a column is undescribed. */
export function defineTable<Shape extends z.ZodRawShape>(
  facts: TableFacts<z.infer<z.ZodObject<Shape>>>,
  shape: Shape,
): Table<z.infer<z.ZodObject<Shape>>> & { readonly shape: Shape } {
  const columns = Object.entries(shape).map(([name, schema]): Column => {
    const registered = columnRegistry.get(schema as unknown as z.ZodType);
    if (!registered) throw new Error(`Column ${facts.name}.${name} describes itself nowhere.`);
    return { name, ...registered };
  });
  const schema = z
    .strictObject(shape)
    .meta({ title: facts.title, description: `One row is ${facts.rowIs}. ${facts.description}` });
  const dates = columns.flatMap(({ date }) => date ?? []);
  const bounds = columns.flatMap(({ date, bounds }) => date ?? bounds ?? []);
  const spans = columns.flatMap(({ span }) => span ?? []);
  return { ...facts, columns, dates, bounds, spans, schema, shape };
}
