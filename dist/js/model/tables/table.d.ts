import { z } from 'zod';
import { type ColumnFacts, type ColumnType } from './columns.js';
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
    readonly schema: z.ZodType<Row>;
}
export type Cell = string | number | boolean | null | readonly string[];
export type AnyRow = Readonly<Record<string, Cell>>;
interface TableFacts<Row> {
    readonly name: string;
    readonly title: string;
    readonly rowIs: string;
    readonly description: string;
    readonly key: readonly (keyof Row & string)[];
}
/** A release table from its columns, in the order of publication. @throws Error when a column is undescribed. */
export declare function defineTable<Shape extends z.ZodRawShape>(facts: TableFacts<z.infer<z.ZodObject<Shape>>>, shape: Shape): Table<z.infer<z.ZodObject<Shape>>>;
export {};
