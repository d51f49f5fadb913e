import type { AnyRow, Column } from '../model/tables/table.js';

/** What reading a column takes: a release of another version has columns that no table of this one has. */
export type ReadColumn = Pick<Column, 'name' | 'type'>;

/** What a file says about itself besides its rows. */
export interface Footer {
  /** The type of each column, in the words of the format. */
  readonly columns: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
}

/** One way in which the release holds its tables. */
export interface Format {
  /** The folder of its files and their ending: csv/quotes.csv. */
  readonly name: string;
  readonly title: string;
  /** As registered with IANA. */
  readonly mediaType: string;
  /** False for bytes that are not UTF-8 text. */
  readonly isText: boolean;
  /** How it is written, in the words of the standard's Table Dialect, where datapackage.json describes its columns. */
  readonly dialect?: Readonly<Record<string, unknown>>;
  /** One expression that loads a file of it, by language. */
  readonly loading: {
    readonly pandas: (file: string) => string;
    readonly r: (file: string) => string;
  };
  /**
   * The file of a table, in chunks that are made as they are asked for; the same rows give the same bytes. `facts` are key-value pairs,
   * for a format that has room for them.
   */
  readonly encode: (
    columns: readonly Column[],
    rows: Iterable<AnyRow>,
    facts: Readonly<Record<string, string>>,
  ) => AsyncIterable<Uint8Array>;
  /** The rows of a file, read by a library that did not write it. @throws anything when it is damaged. */
  readonly decode: (columns: readonly ReadColumn[], bytes: Uint8Array) => Promise<AnyRow[]>;
  /** For a format that has room for facts. @throws anything when the file is damaged. */
  readonly footer?: (bytes: Uint8Array) => Footer;
}
