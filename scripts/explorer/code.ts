import type { FilterColumn, HeldName } from './filter.js';
import type { Condition, HasOne, Selection } from './selection.js';

/** A program that makes a selection from the files of the release, run in their folder. */
interface Printer {
  readonly title: string;
  /** How the program is told from others by highlighters, and by tests. */
  readonly language: 'python' | 'r' | 'sql';
  readonly print: (selection: Selection) => string;
}

/** The variable that a table is read into, and that ends up with the rows selected. */
export const variableOf = (table: HeldName): string => variables[table];

const variables: Readonly<Record<HeldName, string>> = {
  events_flat: 'events',
  quotes_flat: 'quotes',
  stances_flat: 'positions',
  actors: 'actors',
};

/** Conditions as one expression: in a condition one part is enough. */
const joined = (
  { conditions }: Selection,
  or: string,
  cell: (has: HasOne) => string,
  word: (word: string) => string,
): string[] =>
  conditions.map(({ cells, word: searched }: Condition) => {
    const parts = [...(searched === undefined ? [] : [word(searched)]), ...cells.map(cell)];
    return parts.length > 1 ? `(${parts.join(or)})` : parts.join('');
  });

const listed = (values: readonly string[], quoted: (value: string) => string): string =>
  values.map(quoted).join(', ');

const lettersOf = ({ letters }: Selection, at: 0 | 1): string =>
  letters.map((pair) => pair[at]).join('');

const pandasText = (value: string): string => JSON.stringify(value);

function pandas(selection: Selection): string {
  const { table, searched } = selection;
  const rows = variables[table];
  const names = (columns: readonly FilterColumn[]) =>
    listed(
      columns.map(({ name }) => name),
      pandasText,
    );
  const lists = searched.filter(({ isList }) => isList);
  const search =
    searched.length === 0
      ? []
      : [
          `texts = ${rows}[[${names(searched)}]].fillna("")`,
          ...(lists.length === 0
            ? []
            : [`for name in [${names(lists)}]:`, '    texts[name] = texts[name].map("\\n".join)']),
          `text = texts.agg("\\n".join, axis=1).str.lower()`,
          `text = text.str.translate(str.maketrans(${pandasText(lettersOf(selection, 0))}, ${pandasText(lettersOf(selection, 1))}))`,
        ];
  const cell = ({ column, isList, values }: HasOne): string => {
    const cells = `${rows}["${column}"]`;
    const [only = ''] = values;
    const one = values.length === 1;
    if (isList)
      return one
        ? `${cells}.map(lambda values: ${pandasText(only)} in values)`
        : `${cells}.map(lambda values: not {${listed(values, pandasText)}}.isdisjoint(values))`;
    return one
      ? `(${cells} == ${pandasText(only)})`
      : `${cells}.isin([${listed(values, pandasText)}])`;
  };
  const word = (each: string): string => `text.str.contains(${pandasText(each)}, regex=False)`;
  const conditions = joined(selection, ' | ', cell, word);
  const kept =
    conditions.length === 0
      ? []
      : [`${rows} = ${rows}[`, `    ${conditions.join('\n    & ')}`, ']'];
  return [
    'import pandas as pd',
    '',
    `${rows} = pd.read_parquet("parquet/${table}.parquet")`,
    ...search,
    ...kept,
    `print(${rows})`,
  ].join('\n');
}

/** A text in R, in ASCII alone: what else a script may hold depends on the locale. */
const rText = (value: string): string =>
  JSON.stringify(value).replace(
    /[^\0-\x7f]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

function r(selection: Selection): string {
  const { table, searched, conditions: all } = selection;
  const rows = variables[table];
  const search =
    searched.length === 0
      ? []
      : [
          `texts <- ${rows}[c(${listed(
            searched.map(({ name }) => name),
            rText,
          )})]`,
          'texts[is.na(texts)] <- ""',
          'text <- do.call(paste, c(texts, sep = "\\n"))',
          `text <- tolower(chartr(${rText(lettersOf(selection, 0))}, ${rText(lettersOf(selection, 1))}, text))`,
        ];
  const holds = all.some(({ cells }) => cells.some(({ isList }) => isList))
    ? [
        '# Whether a list, its values joined by ";", has one of some values.',
        'has <- function(cells, ...) {',
        '  found <- lapply(c(...), function(value) grepl(paste0(";", value, ";"), paste0(";", cells, ";"), fixed = TRUE))',
        '  Reduce(`|`, found)',
        '}',
      ]
    : [];
  const cell = ({ column, isList, values }: HasOne): string =>
    isList
      ? `has(${column}, ${listed(values, rText)})`
      : values.length === 1
        ? `${column} == ${listed(values, rText)}`
        : `${column} %in% c(${listed(values, rText)})`;
  const word = (each: string): string => `grepl(${rText(each)}, text, fixed = TRUE)`;
  const conditions = joined(selection, ' | ', cell, word);
  const kept =
    conditions.length === 0 ? [] : [`${rows} <- subset(${rows}, ${conditions.join('\n  & ')})`];
  return [
    `${rows} <- read.csv("csv/${table}.csv", na.strings = "", encoding = "UTF-8")`,
    ...search,
    ...holds,
    ...kept,
    `print(${rows})`,
  ].join('\n');
}

const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function duckdb(selection: Selection): string {
  const { table, searched } = selection;
  const cells = searched.map(({ name, isList }) =>
    isList ? `array_to_string(${name}, chr(10))` : name,
  );
  const file = sqlText(`parquet/${table}.parquet`);
  const from =
    searched.length === 0
      ? ['SELECT *', `FROM ${file}`]
      : [
          'SELECT * EXCLUDE (searched)',
          'FROM (',
          `  SELECT *, translate(lower(concat_ws(chr(10), ${cells.join(', ')})),`,
          `    ${sqlText(lettersOf(selection, 0))}, ${sqlText(lettersOf(selection, 1))}) AS searched`,
          `  FROM ${file}`,
          ')',
        ];
  const cell = ({ column, isList, values }: HasOne): string =>
    isList
      ? `list_has_any(${column}, [${listed(values, sqlText)}])`
      : values.length === 1
        ? `${column} = ${listed(values, sqlText)}`
        : `${column} IN (${listed(values, sqlText)})`;
  const word = (each: string): string => `contains(searched, ${sqlText(each)})`;
  const conditions = joined(selection, ' OR ', cell, word);
  const kept = conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
  return `${[...from, ...kept].join('\n')};`;
}

export const printers: readonly Printer[] = [
  { title: 'Python, pandas', language: 'python', print: pandas },
  { title: 'R', language: 'r', print: r },
  { title: 'DuckDB', language: 'sql', print: duckdb },
];
