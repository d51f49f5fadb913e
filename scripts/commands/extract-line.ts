import type { ByteLine } from '../io/byte-lines.js';
import { printableJson, reasonOf } from '../text/printable.js';
import { isRefusal, Refusal } from '../text/refusal.js';
import { sentenceOf } from './failure.js';
import { decodeUtf8, extractArticle, type ExtractOptions } from './page-reading.js';

/** Bytes of a line; a page of more is none that anybody reads. */
export const longestLine = 32_000_000;

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

const cut = 'The input ends in the middle of it.';

function fieldsOf(line: string, isOpen: boolean): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (thrown) {
    throw new Refusal(isOpen ? cut : `It is not JSON: ${reasonOf(thrown)}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Refusal(isOpen ? cut : 'It is no object with "text" or "html".');
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

/** What a line of the stream is answered with. */
export interface Answer {
  /** A line of JSON, with its end. */
  readonly line: string;
  readonly isError: boolean;
  /** Whether the input ended in the middle of the line. */
  readonly isCut: boolean;
}

/** Whether a line has nothing but white space of ASCII, as grep counts it: it gets no answer. */
export const isBlank = ({ bytes }: ByteLine): boolean =>
  bytes?.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) === true;

function valueFor({ number, bytes, isOpen = false }: ByteLine, given: ExtractOptions): object {
  let id: string | number | null = null;
  try {
    if (!bytes) throw new Refusal(isOpen ? `${tooLong} ${cut}` : tooLong);
    const { text, findings } = decodeUtf8(bytes, '');
    if (text === undefined)
      throw new Refusal(isOpen ? cut : (findings[0]?.message ?? 'It is no text.'));
    // A byte order mark is white space as well.
    const fields = fieldsOf(text.trim(), isOpen);
    id = idOf(fields);
    const { page, options } = pageOf(fields);
    return { id, ...extractArticle(page, { ...given, ...options }) };
  } catch (thrown) {
    const why = isRefusal(thrown) ? thrown.message : sentenceOf(thrown);
    return { id, error: `Line ${number}: ${why}` };
  }
}

/** What a line is answered with; nothing where it is blank. */
export function answerTo(line: ByteLine, given: ExtractOptions): Answer | undefined {
  if (isBlank(line)) return undefined;
  const value = valueFor(line, given);
  const isError = 'error' in value;
  return {
    line: `${printableJson(value, 0)}\n`,
    isError,
    isCut: isError && String(value.error).endsWith(cut),
  };
}

/** The id that a line has, where it can be read. */
function idIn({ bytes }: ByteLine): string | number | null {
  try {
    return idOf(fieldsOf(new TextDecoder().decode(bytes).trim(), false));
  } catch {
    return null;
  }
}

/** The answer to a line that the thread which read it did not come to the end of. */
export const unanswered = (line: ByteLine, why: string): Answer => ({
  line: `${printableJson({ id: idIn(line), error: `Line ${line.number}: ${why}` }, 0)}\n`,
  isError: true,
  isCut: false,
});
