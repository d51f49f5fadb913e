import { createReadStream } from 'node:fs';
import { type ByteLine, byteLines } from '../io/byte-lines.js';
import { reasonOf } from '../text/printable.js';
import { isRefusal, Refusal } from '../text/refusal.js';
import { sentenceOf } from './failure.js';
import { isRead, printJsonLine, progress } from './output.js';
import { decodeUtf8, extractArticle, type ExtractOptions } from './page-reading.js';

/** Bytes of a line; a page of more is none that anybody reads. */
const longestLine = 32_000_000;

type Fields = Readonly<Record<string, unknown>>;

/** Those who write tables as JSON write null where a cell is empty. */
function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new Refusal(`"${name}" is no string.`);
}

function idOf({ id = null }: Fields): string | number | null {
  if (id === null || typeof id === 'string' || Number.isSafeInteger(id)) return id as string;
  throw new Refusal('"id" is neither a string nor a whole number that JSON keeps exactly.');
}

function fieldsOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (thrown) {
    throw new Refusal(`It is not JSON: ${reasonOf(thrown)}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Refusal('It is no object with "text" or "html".');
}

/** What a line asks to be read. */
function pageOf(fields: Fields): { page: string; options: ExtractOptions } {
  const [text, html] = [textField(fields, 'text'), textField(fields, 'html')];
  if (text !== undefined && html !== undefined) throw new Refusal('It has both "text" and "html".');
  const page = text ?? html;
  if (page === undefined) throw new Refusal('It has neither "text" nor "html".');
  const address = textField(fields, 'url');
  const publisher = textField(fields, 'publisher');
  const options = {
    html: html !== undefined,
    ...(address === undefined ? {} : { address }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  return { page, options };
}

const tooLong = `It is longer than ${longestLine} bytes.`;

/** What a line of the stream is answered with; nothing for a blank one. */
export function answerTo({ number, bytes }: ByteLine, given: ExtractOptions): object | undefined {
  let id: string | number | null = null;
  try {
    if (!bytes) throw new Refusal(tooLong);
    const { text, findings } = decodeUtf8(bytes, '');
    if (text === undefined) throw new Refusal(findings[0]?.message ?? 'It is no text.');
    // A byte order mark is white space as well.
    const line = text.trim();
    if (line === '') return undefined;
    const fields = fieldsOf(line);
    id = idOf(fields);
    const { page, options } = pageOf(fields);
    return { id, ...extractArticle(page, { ...given, ...options }) };
  } catch (thrown) {
    const why = isRefusal(thrown) ? thrown.message : sentenceOf(thrown);
    return { id, error: `Line ${number}: ${why}` };
  }
}

/** Milliseconds between two words on how far it is. */
const pause = 2000;

/** Answers each line of a stream with one, in order, and holds one at a time. Returns how many could not be read. */
export async function answerAll(
  chunks: AsyncIterable<Uint8Array>,
  options: ExtractOptions,
): Promise<number> {
  let told = performance.now();
  const counts = { all: 0, errors: 0 };
  for await (const line of byteLines(chunks, longestLine)) {
    const answer = answerTo(line, options);
    if (!answer) continue;
    printJsonLine(answer);
    counts.all += 1;
    if ('error' in answer) counts.errors += 1;
    if (!isRead()) break;
    if (performance.now() - told < pause) continue;
    told = performance.now();
    progress(`${counts.all} pages read`);
  }
  if (counts.errors > 0)
    progress(
      `${counts.errors} of ${counts.all} lines could not be read; each is answered with its error`,
    );
  return counts.errors;
}

/** The bytes of a file, or of standard input. */
export const streamOf = (path: string): AsyncIterable<Uint8Array> =>
  path === '-' ? process.stdin : createReadStream(path);
