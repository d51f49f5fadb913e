import type { AnyRow } from '../model/tables/table.js';
import { decodeStrictly } from '../text/decode.js';
import type { Finding } from '../text/finding.js';
import { parseJson } from '../text/json-document.js';
import { pointerToken } from '../text/json-pointer.js';
import { reasonOf } from '../text/printable.js';
import { problem, type Place } from './problem.js';

/** What a file of a release holds; undefined, with findings, when it cannot be read. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

export const unreadable = (file: string, message: string, place: Place = {}): Reading<never> => ({
  value: undefined,
  findings: [
    problem(
      'file/unreadable',
      file,
      { message, expected: 'a file as the release writes it' },
      place,
    ),
  ],
});

interface Limits {
  readonly bytes: number;
  readonly values: number;
}

/** The most that is read of one file of a release, and of a JSON file in which places are looked for. What a release has is a hundredth of each. */
export const limits = {
  table: { bytes: 64 * 1024 ** 2, values: 8_000_000 },
  document: { bytes: 16 * 1024 ** 2, values: 1_000_000 },
  rows: 1_000_000,
  placedBytes: 4 * 1024 ** 2,
} as const;

const tooLarge = (file: string, size: string): Reading<never> =>
  unreadable(file, `It has ${size}, more than any release.`);

/** The text of a file in UTF-8. */
export function readText(
  bytes: Uint8Array,
  file: string,
  most: number = limits.table.bytes,
): Reading<string> {
  if (bytes.length > most) return tooLarge(file, `${bytes.length} bytes`);
  const { text, findings } = decodeStrictly(bytes, file);
  if (text !== undefined) return { value: text, findings: [] };
  const { message, line } = findings[0] ?? { message: 'It is not UTF-8.', line: 1 };
  return unreadable(file, message, line === undefined ? {} : { line });
}

/** Where a JSON file has what a pointer leads to; only the pointer where looking for it would take long. */
export function placeIn(bytes: Uint8Array, file: string, pointer: string): Place {
  if (bytes.length > limits.placedBytes) return { pointer };
  const { document } = parseJson(new TextDecoder().decode(bytes), file);
  return { pointer, ...document?.locate(pointer) };
}

/** The value of a JSON text. Parsing with places is slow, so it is left to files that the quick parser refuses. */
function parsed(text: string, file: string): Reading<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return { value, findings: [] };
  } catch (thrown) {
    if (text.length > limits.placedBytes) return unreadable(file, `Not JSON: ${reasonOf(thrown)}.`);
    const { message = 'Not JSON.', line = 1, column = 1 } = parseJson(text, file).findings[0] ?? {};
    return unreadable(file, message, { line, column });
  }
}

/**
 * The text of a JSON file with at most so many values, which cost memory whatever their length: each follows a comma or a bracket, as
 * the words of texts seldom do.
 */
function readJsonText(bytes: Uint8Array, file: string, most: Limits): Reading<string> {
  let values = 0;
  for (const byte of bytes) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) values += 1;
  return values > most.values
    ? tooLarge(file, `more than ${most.values} values`)
    : readText(bytes, file, most.bytes);
}

/** The value of a JSON file that is no table. */
export function readJson(bytes: Uint8Array, file: string): Reading<unknown> {
  const text = readJsonText(bytes, file, limits.document);
  return text.value === undefined ? text : parsed(text.value, file);
}

const isText = (value: unknown): boolean => typeof value === 'string';

const isCell = (value: unknown): boolean =>
  value === null ||
  isText(value) ||
  typeof value === 'boolean' ||
  Number.isFinite(value) ||
  (Array.isArray(value) && value.every(isText));

const areRows = (value: readonly unknown[]): value is readonly AnyRow[] =>
  value.every((row) => isObject(row) && Object.values(row).every(isCell));

/** The rows of a table in JSON: a list of flat objects. */
export function readJsonRows(bytes: Uint8Array, file: string): Reading<readonly AnyRow[]> {
  const text = readJsonText(bytes, file, limits.table);
  if (text.value === undefined) return { ...text, value: undefined };
  const { value, findings } = parsed(text.value, file);
  if (findings.length > 0) return { value: undefined, findings };
  if (!Array.isArray(value)) return unreadable(file, 'It does not hold a list of rows.');
  const rows: readonly unknown[] = value;
  if (rows.length > limits.rows) return tooLarge(file, `${rows.length} rows`);
  if (areRows(rows)) return { value: rows, findings };
  const index = rows.findIndex((row) => !areRows([row]));
  const row = rows[index];
  const column = isObject(row) ? Object.keys(row).find((name) => !isCell(row[name])) : undefined;
  const pointer = `/${index}${column === undefined ? '' : `/${pointerToken(column)}`}`;
  const message =
    column === undefined
      ? `Row ${index + 1} is not an object.`
      : `${column} of row ${index + 1} is not a text, a number, a boolean, null or a list of texts.`;
  return unreadable(file, message, placeIn(bytes, file, pointer));
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of what may be an object; undefined if it is not one. */
export const property = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
