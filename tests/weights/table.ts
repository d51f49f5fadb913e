import { gunzipSync, gzipSync } from 'node:zlib';

/** Numbers in rows, each with one for every name. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** The columns of some names, row by row. Throws for a name that the table does not have. */
export function columnsOf({ names, rows }: Table, wanted: readonly string[]): Float64Array[] {
  const places = wanted.map((name) => {
    const place = names.indexOf(name);
    if (place < 0) throw new Error(`The table has no column “${name}”.`);
    return place;
  });
  return rows.map((row) => Float64Array.from(places, (place) => row[place] ?? 0));
}

/** Tab-separated values under a row of names, compressed. The same Node gives the same bytes. */
export const packTable = ({ names, rows }: Table): Uint8Array =>
  gzipSync([names, ...rows].map((row) => `${row.join('\t')}\n`).join(''), { level: 9 });

export function unpackTable(bytes: Uint8Array): Table {
  const [head = '', ...rows] = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return {
    names,
    rows: rows.map((row, at) => {
      const values = Float64Array.from(row.split('\t'), Number);
      if (values.length !== names.length || values.some(Number.isNaN))
        throw new Error(`Row ${at + 1} does not have a number for each of ${names.length} names.`);
      return values;
    }),
  };
}
