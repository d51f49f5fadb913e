import { decodeStrictly } from '../text/decode.js';
import { parseJson } from '../text/json-document.js';
import type { Finding } from '../text/finding.js';
import { problem } from './problem.js';

export type Reading<T> =
  | { readonly value: T; readonly findings: readonly Finding[] }
  | { readonly value: undefined; readonly findings: readonly Finding[] };

const unreadable = (
  file: string,
  message: string,
  place: Pick<Finding, 'line' | 'column'> = {},
): Reading<never> => ({
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

/** The value of a JSON file; what is wrong is named with line and column. */
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

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of what may be an object; undefined where it is none. */
export const property = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;

/** The rows of a table in JSON. */
export function readJsonRows(bytes: Uint8Array, file: string): Reading<readonly JsonObject[]> {
  const { value, findings } = readJson(bytes, file);
  if (findings.length > 0) return { value: undefined, findings };
  if (!Array.isArray(value)) return unreadable(file, 'It holds no list of rows.');
  const wrong = value.findIndex((row) => !isObject(row));
  if (wrong >= 0) return unreadable(file, `Row ${wrong + 1} is no object.`);
  return { value: value as JsonObject[], findings: [] };
}
