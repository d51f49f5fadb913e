import { tables } from '../model/tables/index.js';
import type { Cell } from '../model/tables/table.js';
import { codeOf, type TracedRecord } from './record.js';
import type { TraceSource } from './source.js';

export interface TracedCell {
  readonly column: string;
  readonly title: string;
  readonly value: Cell;
  /** What a code, or each code of a list, is called. */
  readonly labels?: readonly string[];
}

/** The cells of a record in the order of the codebook; columns that this version does not know come last, by their name. */
export function cellsOf(source: TraceSource, { table, row }: TracedRecord): TracedCell[] {
  const { columns } = tables[table];
  const known = columns.filter(({ name }) => name in row);
  const unknown = Object.keys(row).filter((name) => !columns.some((each) => each.name === name));
  return [
    ...known.map(({ name, title, vocabulary }): TracedCell => {
      const value = row[name] ?? null;
      const codes = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      const labels =
        vocabulary === undefined
          ? []
          : codes.map((code: string) => codeOf(source, vocabulary, code).label);
      return { column: name, title, value, ...(labels.length > 0 ? { labels } : {}) };
    }),
    ...unknown.map((name): TracedCell => ({ column: name, title: name, value: row[name] ?? null })),
  ];
}
