/** Rows of the release as a file for a spreadsheet. Cells are those of its CSV, as texts; an empty one is missing. */

/** Tells spreadsheets that the bytes after it are UTF-8; the release's own CSV has none. */
const byteOrderMark = '\ufeff';

const field = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * The bytes of the release's CSV after a byte order mark, with these rows alone: comma, LF, quoted where RFC 4180 asks for it. A cell
 * that begins like a formula stays as it is, as it does there: what is exported is the data.
 */
export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  byteOrderMark + [columns, ...rows].map((cells) => `${cells.map(field).join(',')}\n`).join('');

/** What a rather long file name may have: some systems take no more than 255 bytes of name, some dialogs show far fewer. */
const longestName = 120;

/** Letters, digits and a few marks, so that a name is good in every file system, shell and address. */
const safe = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The name of an exported file: dataset, version, table and filter, as missile-talks-2.1.0-quotes_flat-actor=dmitry-rogozin.csv. */
export function fileNameOf(
  release: { readonly name: string; readonly version: string },
  table: string,
  filter: Iterable<readonly [key: string, value: string]>,
): string {
  const parts = [...filter].map(([key, value]) => `${safe(key)}=${safe(value)}`);
  const name = [release.name, release.version, table, ...parts].join('-');
  return `${name.slice(0, longestName).replace(/-+$/, '')}.csv`;
}
