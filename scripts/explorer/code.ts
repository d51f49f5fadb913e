import { conditionLines, labelNote, wrapped, type Syntax } from './code-lines.js';
import type { HeldName } from './filter.js';
import type { Selection } from './selection.js';

/** Prints a program that makes a selection from the files of the release, run in their folder. */
interface Printer {
  readonly title: string;
  readonly language: 'python' | 'r' | 'sql';
  readonly print: (selection: Selection) => string;
}

/** The variable that a table is read into, and that ends up with the selected rows. */
export const variableOf = (table: HeldName): string =>
  ({
    events_flat: 'events',
    quotes_flat: 'quotes',
    stances_flat: 'positions',
    actors: 'actors',
  })[table];

const lettersOf = ({ letters }: Selection, quoted: (text: string) => string): string =>
  ([0, 1] as const).map((at) => quoted(letters.map((pair) => pair[at]).join(''))).join(', ');

const pythonText = (text: string): string => JSON.stringify(text);

function pandas(selection: Selection): string {
  const { table, searched } = selection;
  const rows = variableOf(table);
  const listed = (texts: readonly string[]) => texts.map(pythonText).join(', ');
  const lists = searched.flatMap(({ name, isList }) => (isList ? name : []));
  const syntax: Syntax = {
    or: '|',
    cell: ({ column, isList, values }) => {
      const [one = '', ...more] = values;
      if (!isList && more.length === 0) return `${rows}["${column}"].eq(${pythonText(one)})`;
      if (!isList) return `${rows}["${column}"].isin([${listed(values)}])`;
      return more.length === 0
        ? `${rows}["${column}"].map(lambda each: ${pythonText(one)} in each)`
        : `${rows}["${column}"].map(lambda each: not {${listed(values)}}.isdisjoint(each))`;
    },
    word: (word) => `text.str.contains(${pythonText(word)}, regex=False)`,
  };
  const conditions = conditionLines(selection, syntax);
  return [
    'import pandas as pd',
    '',
    `${rows} = pd.read_parquet("parquet/${table}.parquet")`,
    ...(searched.length === 0
      ? []
      : [
          `text = ${rows}[[\n    ${wrapped(searched.map(({ name }) => pythonText(name)))}\n]].fillna("")`,
          ...lists.map((name) => `text["${name}"] = text["${name}"].map("\\n".join)`),
          'text = text.agg("\\n".join, axis=1).str.lower()',
          `text = text.str.translate(str.maketrans(${lettersOf(selection, pythonText)}))`,
        ]),
    ...labelNote('#', selection),
    ...(conditions.length === 0
      ? []
      : [
          `${rows} = ${rows}[${conditions.length === 1 ? conditions.join('') : `\n    ${conditions.join('\n    & ')}\n`}]`,
        ]),
    `print(${rows})`,
  ].join('\n');
}

/** A text in ASCII alone: what else a script in R may hold depends on the locale. */
const rText = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\0-\x7f]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

function r(selection: Selection): string {
  const { table, searched } = selection;
  const rows = variableOf(table);
  const syntax: Syntax = {
    or: '|',
    cell: ({ column, isList, values }) => {
      const listed = values.map(rText).join(', ');
      if (isList) return `has(${column}, ${listed})`;
      return values.length === 1 ? `${column} == ${listed}` : `${column} %in% c(${listed})`;
    },
    word: (word) => `grepl(${rText(word)}, text, fixed = TRUE)`,
  };
  const conditions = conditionLines(selection, syntax);
  const hasLists = selection.conditions.some(({ cells }) => cells.some(({ isList }) => isList));
  return [
    `${rows} <- read.csv("csv/${table}.csv", na.strings = "", encoding = "UTF-8")`,
    ...(searched.length === 0
      ? []
      : [
          `text <- ${rows}[c(\n    ${wrapped(searched.map(({ name }) => rText(name)))}\n)]`,
          'text[is.na(text)] <- ""',
          `text <- chartr(${lettersOf(selection, rText)}, do.call(paste, c(text, sep = "\\n")))`,
          'text <- tolower(text)',
        ]),
    ...(hasLists
      ? [
          'has <- function(cells, ...) Reduce(`|`, lapply(c(...), function(each)',
          '  grepl(paste0(";", each, ";"), paste0(";", cells, ";"), fixed = TRUE)))',
        ]
      : []),
    ...labelNote('#', selection),
    ...(conditions.length === 0
      ? []
      : [`${rows} <- subset(${rows}, ${conditions.join('\n    & ')})`]),
    `print(${rows})`,
  ].join('\n');
}

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function duckdb(selection: Selection): string {
  const { table, searched } = selection;
  const file = sqlText(`parquet/${table}.parquet`);
  const syntax: Syntax = {
    or: 'OR',
    cell: ({ column, isList, values }) => {
      const listed = values.map(sqlText).join(', ');
      if (isList) return `list_has_any(${column}, [${listed}])`;
      return values.length === 1 ? `${column} = ${listed}` : `${column} IN (${listed})`;
    },
    word: (word) => `contains(searched, ${sqlText(word)})`,
  };
  const conditions = conditionLines(selection, syntax);
  const texts = searched.map(({ name, isList }) =>
    isList ? `array_to_string(${name}, chr(10))` : name,
  );
  return `${[
    ...(searched.length === 0
      ? [`SELECT * FROM ${file}`]
      : [
          'SELECT * EXCLUDE (searched) FROM (',
          `  SELECT *, translate(lower(concat_ws(chr(10),\n    ${wrapped(texts)}\n  )), ${lettersOf(selection, sqlText)}) AS searched`,
          `  FROM ${file}`,
          ')',
        ]),
    ...labelNote('--', selection),
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n    AND ')}`]),
  ].join('\n')};`;
}

export const printers: readonly Printer[] = [
  { title: 'Python, with pandas', language: 'python', print: pandas },
  { title: 'R, without packages', language: 'r', print: r },
  { title: 'DuckDB', language: 'sql', print: duckdb },
];
