import { longestLine } from '../../scripts/commands/extract-line.js';
import { isReadable, lineOf } from '../scale/generated-pages.js';

/** A line of a stream of pages, and what it must be answered with. */
export interface StreamLine {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Nothing for a line that is blank. */
  readonly answer: 'page' | 'error' | undefined;
  readonly id?: unknown;
}

const story =
  'Envoys Meet at the Pier\n\nThey met to talk of the fog horn on Monday, March 5, 2012.\n';
const megabyte = 2 ** 20;

const line = (
  what: string,
  value: string | Uint8Array | object,
  answer?: StreamLine['answer'],
  id: unknown = null,
): StreamLine => {
  const isBytes = value instanceof Uint8Array || typeof value === 'string';
  return { what, bytes: Buffer.from(isBytes ? value : JSON.stringify(value)), answer, id };
};
const page = (what: string, value: Uint8Array | string | object, id: unknown): StreamLine =>
  line(what, value, 'page', id);
const error = (what: string, value: string | Uint8Array | object, id?: unknown): StreamLine =>
  line(what, value, 'error', id);

const nested = (open: string, depth: number): string => `${open.repeat(depth)}${story}`;

/** Lines that are blank, cannot be read, or are pages for all that. */
export const oddLines: readonly StreamLine[] = [
  ...['', ' ', '\t\t', '\r', '\v\f '].map((text) => line('a blank line', text)),
  error('white space of Unicode', '\u00a0\u2003'),
  error('a byte order mark alone', '\ufeff'),
  page('a byte order mark', `\ufeff${JSON.stringify({ id: 'bom', text: story })}`, 'bom'),
  error('half an object', '{"id": 1, "text": "They'),
  error('two objects', '{"id": 1, "text": "a"} {"id": 2, "text": "b"}'),
  error('words', 'They met.'),
  error('a list', '["text"]'),
  error('a string', '"text"'),
  error('a number', '-0.5e7'),
  error('null', 'null'),
  error('NaN', '{"id": NaN, "text": "a"}'),
  error('an empty object', '{}'),
  error('no page', { id: 'none', url: 'https://example.org/' }, 'none'),
  error('a page that is null', { id: 'null', text: null }, 'null'),
  error('two pages', { id: 2, text: story, html: story }, 2),
  error('a page that is a number', { id: 3, text: 3 }, 3),
  error('a page that is a list', { id: 4, html: [story] }, 4),
  error('an address that is an object', { id: 5, text: story, url: {} }, 5),
  error('a publisher that is truth', { id: 6, text: story, publisher: true }, 6),
  error('an id that is an object', { id: {}, text: story }),
  error('an id that is truth', { id: true, text: story }),
  error('an id that is a fraction', { id: 1.5, text: story }),
  error('an id that JSON rounds', `{"id": 9007199254740993, "text": "a"}`),
  page('an id with hidden characters', { id: '\u202e\u2028\0', text: story }, '\u202e\u2028\0'),
  page('a key twice', '{"id": 1, "id": 2, "text": "", "text": "They met."}', 2),
  page(
    'keys of every object',
    `{"id": 7, "__proto__": {"html": 1}, "toString": 1, "text": "a"}`,
    7,
  ),
  page('no page but its name', { id: 8, text: '' }, 8),
  error('bytes that are not UTF-8', Buffer.from('{"id": 1, "text": "caf\u00e9"}', 'latin1')),
  error(
    'half of a character',
    Buffer.concat([Buffer.from('{"id": 1, "text": "'), Buffer.of(0xe2, 0x80)]),
  ),
  error(
    'a surrogate in UTF-8',
    Buffer.concat([
      Buffer.from('{"id": 1, "text": "'),
      Buffer.of(0xed, 0xa0, 0x80),
      Buffer.from('"}'),
    ]),
  ),
  error('UTF-16', Buffer.from('{"id": 1, "text": "a"}', 'utf16le')),
  error('NUL alone', '\0'),
  error('NUL in a string', '{"id": 1, "text": "a\0b"}'),
  error('NUL, escaped', { id: 'nul', text: `${story}\0${story}` }, 'nul'),
  error('half a surrogate pair', '{"id": "half", "text": "They met.\\ud800"}', 'half'),
  error(
    'a surrogate pair the wrong way round',
    '{"id": "turned", "html": "\\udc00\\ud800"}',
    'turned',
  ),
  page(
    'control and bidi characters',
    { id: 'bidi', text: `\u202e${story}\u001b[31m\u0085${story}` },
    'bidi',
  ),
  page('elements in each other', { id: 'deep', html: nested('<div>', 20_000) }, 'deep'),
  page('formatting in each other', { id: 'bold', html: nested('<b><i>', 3000) }, 'bold'),
  page('tables in each other', { id: 'tables', html: nested('<table><tr><td>', 2000) }, 'tables'),
  page(
    'a list that JSON nests',
    `{"id": "lists", "text": "a", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    'lists',
  ),
  page('a page within markup that is cut off', { id: 'cut', html: `<p>${story}<p title="` }, 'cut'),
];

/** Lines of which one is enough. */
export const largeLines: readonly StreamLine[] = [
  page('a word of 2 MB', { id: 'word', text: 'x'.repeat(2 * megabyte) }, 'word'),
  page(
    'a comment of 3 MB',
    { id: 'comment', html: `<!--${'x'.repeat(3 * megabyte)}--><p>${story}` },
    'comment',
  ),
  page('300 kB of sentences', { id: 'long', text: 'They met on Monday. '.repeat(15_000) }, 'long'),
  error('2 MB of brackets', '{'.repeat(2 * megabyte)),
  error('a line that is too long', `{"id": 1, "text": "${'x'.repeat(longestLine)}"}`),
];

/** An invented page; those with some numbers cannot be read, and are passed over. */
function invented(number: number): StreamLine {
  if (!isReadable(number)) return invented(number + 1);
  return page(
    'an invented page',
    Buffer.from(lineOf(number)),
    number % 7 === 0 ? number : `page-${number}`,
  );
}

/** A stream of drawn lines, of which most are pages. */
export interface DrawnStream {
  readonly lines: readonly StreamLine[];
  readonly bytes: Uint8Array;
  /** Whether it ends in the middle of a page. */
  readonly isCut: boolean;
}

const lineFeed = Buffer.from('\n');

export function drawnStream(below: (limit: number) => number): DrawnStream {
  const drawn = (list: readonly StreamLine[]): StreamLine[] =>
    list.slice(below(list.length)).slice(0, 1);
  const lines = Array.from({ length: 40 + below(160) }, () =>
    below(3) === 0 ? drawn(oddLines) : [invented(1 + below(5000))],
  ).flat();
  lines.splice(below(lines.length), 0, ...drawn(largeLines));
  const end = invented(1 + below(5000));
  const isCut = below(2) === 0;
  const length = isCut ? 1 + below(end.bytes.length - 1) : end.bytes.length;
  lines.push(isCut ? error('a page that is cut off', end.bytes.subarray(0, length)) : end);
  const bytes = Buffer.concat(lines.flatMap((each) => [each.bytes, lineFeed]));
  // A last line that is whole needs no end.
  return { lines, isCut, bytes: isCut || below(2) === 0 ? bytes.subarray(0, -1) : bytes };
}
