import {
  fieldsOf,
  type Filter,
  type FilterColumn,
  type HeldData,
  type HeldName,
} from './filter.js';
import { folded, labelOf, wordsOf } from './matching.js';

/** What a cell of a column has: one of these values. */
export interface HasOne {
  readonly column: string;
  readonly isList: boolean;
  readonly values: readonly string[];
}

/** A condition of a filter: one of its cells has a value, or the searched text has a word. */
export interface Condition {
  readonly cells: readonly HasOne[];
  readonly word?: string;
}

/** A filter spelled out, so that it can be printed in any language: a row is selected when every condition holds. */
export interface Selection {
  readonly table: HeldName;
  readonly conditions: readonly Condition[];
  /** The columns that are searched for words, and letters with what they count as: é as e. */
  readonly searched: readonly FilterColumn[];
  readonly letters: readonly (readonly [letter: string, plain: string])[];
}

/** Letters of the searched cells that count as others, each as one; their case too, which some programs know of ASCII alone. */
function lettersIn(
  data: HeldData,
  table: HeldName,
  searched: readonly FilterColumn[],
): [string, string][] {
  const { columns, rows } = data.tables[table];
  const at = searched.map(({ name }) => columns.indexOf(name));
  const texts = rows.flatMap((row) => at.map((index) => row[index] ?? ''));
  const found = new Set(texts.join('').match(/[^\0-\x7f]/gu));
  return [...found]
    .sort()
    .map((letter): [string, string] => [letter, folded(letter)])
    .filter(([letter, plain]) => letter !== plain && plain.length === 1);
}

/** A filter of a table, as conditions on its columns. */
export function selectionOf(data: HeldData, table: HeldName, filter: Filter): Selection {
  const fields = fieldsOf(table, filter);
  const search = fields.find(({ field }) => field.kind === 'text');
  const searched = (search?.columns ?? []).filter(({ vocabulary }) => vocabulary === undefined);
  const conditions = fields.flatMap(({ field, columns, value }): Condition[] => {
    if (field.kind === 'is')
      return [
        {
          cells: columns.map(({ name, isList = false, hasLabel }) => ({
            column: name,
            isList,
            values: [hasLabel ? labelOf(data, field.vocabulary, value) : value],
          })),
        },
      ];
    // What a code is called is not in the file: a word selects the codes whose labels have it.
    return wordsOf(value).map((word) => ({
      word,
      cells: columns.flatMap(({ name, isList = false, vocabulary }) => {
        const labels = Object.entries(data.labels[vocabulary ?? ''] ?? {});
        const values = labels.flatMap(([code, label]) =>
          folded(label).includes(word) ? code : [],
        );
        return values.length > 0 ? { column: name, isList, values } : [];
      }),
    }));
  });
  return { table, conditions, searched, letters: lettersIn(data, table, searched) };
}
