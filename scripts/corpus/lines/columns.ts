import { Content } from './content.js';

/** What is known of every line of a page: one number a line in each column. A million lines must not be a million objects. */
export const columnNames = [
  'words',
  'function',
  'person',
  'said',
  'site',
  'legal',
  'request',
  'calendar',
  'reader',
  'cue',
  /** Words that begin with a capital letter; that have capitals only; that hold a digit. */
  'capitals',
  'shouted',
  'numbers',
  /** Signs that stand between links: | • » and their like. */
  'separators',
  'commas',
  'quotes',
  /** From here on 1 for yes. */
  'endsSentence',
  'endsColon',
  /** It stops within a sentence, as verse and items of a list do. */
  'endsOpen',
  'startsLower',
  'bullet',
  /** It opens with a quotation mark, or with who speaks: “Q:”, “MR. HART:”. */
  'turn',
  'address',
  /** Capitals as in the title of another story. */
  'titled',
  /** Long enough and finished: a paragraph of running text. */
  'prose',
  /** It goes on in the middle of the sentence of the line before. */
  'continues',
  /** Who wrote a comment, and when. */
  'signature',
  /** It opens the readers' comments. */
  'opensComments',
  /** It opens what follows a story. */
  'endAnchor',
  /** It speaks as the chrome of a site does. */
  'chromeWords',
  /** It ends with a credit in brackets. */
  'credited',
  /** The same line stands elsewhere on the page. */
  'repeated',
  /** A blank line stands above it. */
  'apart',
  /** A hard rule has decided on it. */
  'ruled',
  /** … that it is a date, a byline or a credit. */
  'credits',
] as const;

export type Column = (typeof columnNames)[number];

export type Columns = Readonly<Record<Column, Uint16Array>> & {
  /** A number for the letters and digits of the line, in whatever case. */
  readonly keys: Int32Array;
  readonly content: Content;
};

export function columnsFor(lines: number): Columns {
  const all = new Uint16Array(columnNames.length * lines);
  const entries = columnNames.map(
    (name, at) => [name, all.subarray(at * lines, (at + 1) * lines)] as const,
  );
  const columns = Object.fromEntries(entries) as Record<Column, Uint16Array>;
  return { ...columns, keys: new Int32Array(lines), content: new Content(lines) };
}

/** The number in a line of a column; 0 above the first line and below the last. */
export const valueAt = (column: ArrayLike<number>, line: number): number => column[line] ?? 0;
