import { z } from 'zod';
import type { AnyRow } from '../model/tables/table.js';
import { decodeStrictly } from '../text/decode.js';
import type { Finding } from '../text/finding.js';
import { parseJson } from '../text/json-document.js';
import { pointerToken } from '../text/json-pointer.js';
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

/** The text of a file in UTF-8. */
export function readText(bytes: Uint8Array, file: string): Reading<string> {
  const { text, findings } = decodeStrictly(bytes, file);
  if (text !== undefined) return { value: text, findings: [] };
  const { message, line } = findings[0] ?? { message: 'It is not UTF-8.', line: 1 };
  return unreadable(file, message, line === undefined ? {} : { line });
}

/** The value of a JSON file. Parsing with places is slow, so it is left to files that the quick parser refuses. */
export function readJson(bytes: Uint8Array, file: string): Reading<unknown> {
  const text = readText(bytes, file);
  if (text.value === undefined) return text;
  try {
    const value: unknown = JSON.parse(text.value);
    return { value, findings: [] };
  } catch {
    const {
      message = 'Not JSON.',
      line = 1,
      column = 1,
    } = parseJson(text.value, file).findings[0] ?? {};
    return unreadable(file, message, { line, column });
  }
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const tableRows = z.array(z.record(z.string(), cell));

/** The rows of a table in JSON: a list of flat objects. */
export function readJsonRows(bytes: Uint8Array, file: string): Reading<readonly AnyRow[]> {
  const { value, findings } = readJson(bytes, file);
  if (findings.length > 0) return { value: undefined, findings };
  const parsed = tableRows.safeParse(value);
  if (parsed.success) return { value: parsed.data, findings };
  const [row, column] = parsed.error.issues[0]?.path ?? [];
  if (typeof row !== 'number') return unreadable(file, 'It does not hold a list of rows.');
  const tokens = column === undefined ? [row] : [row, String(column)];
  const pointer = tokens.map((token) => `/${pointerToken(token)}`).join('');
  const message =
    column === undefined
      ? `Row ${row + 1} is not an object.`
      : `${String(column)} of row ${row + 1} is not a text, a number, a boolean, null or a list of texts.`;
  const { document } = parseJson(new TextDecoder().decode(bytes), file);
  return unreadable(file, message, {
    pointer,
    ...document?.locate(pointer),
  });
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of what may be an object; undefined if it is not one. */
export const property = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
