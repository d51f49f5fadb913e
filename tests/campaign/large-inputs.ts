import type { Files } from '../../scripts/text/files.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { edited, item, textOf, withFile, withRaw } from '../fixtures/edit.js';
import { article } from '../fixtures/base-article.js';

const megabyte = 2 ** 20;
const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);
const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length));

/** Articles that nobody prints, by what they are. */
const rawArticles: Readonly<Record<string, string | Uint8Array>> = {
  'an empty article': '',
  'an article of 124 kB of bytes that are not UTF-8': filled(124_000, 0xff),
  'an article of 1 MB of bytes that are not UTF-8': filled(megabyte, 0x80),
  'an article of 1 MB of NUL': filled(megabyte, 0),
  'an article in UTF-16': Buffer.from(`\ufeff${article}`, 'utf16le'),
  'an article with a byte order mark': `\ufeff${article}`,
  'an article of 2 MB of line ends': '\n'.repeat(2 * megabyte),
  'an article in one line of 2 MB': repeated('The keepers met on Monday. ', 2 * megabyte),
  'an article of one word of 2 MB': 'x'.repeat(2 * megabyte),
  'an article of 1 MB of dates': repeated(
    'On March 6, 2012, and next Tuesday, they met.\n\n',
    megabyte,
  ),
  'an article of 1 MB of digits': repeated('2012-03-06', megabyte),
  'an article of 1 MB of quotation marks': repeated('“', megabyte),
  'an article of 1 MB of combining marks': repeated('a\u0301\u0301\u0301', megabyte),
  'an article of 1 MB of bidi marks': repeated('\u202e\u202c', megabyte),
  'an article of 1 MB of carriage returns': '\r'.repeat(megabyte),
};

const withEvent = (change: (event: Record<string, unknown>) => void): Files =>
  edited(baseFiles, 'events', ({ events }) => {
    change(item(events, 0));
  });
const withExceptions = (content: string | Uint8Array): Files =>
  withFile(baseFiles, pathOf.exceptions, content);

/** Projects with a curated file that is large or odd. */
const curated: Readonly<Record<string, Files>> = {
  'a label of 1 MB': withEvent((event) => {
    event['label'] = 'x'.repeat(megabyte);
  }),
  'an id of 1 MB': withEvent((event) => {
    event['id'] = 'E'.repeat(megabyte);
  }),
  'a selector of 1 MB': edited(baseFiles, 'quotes', ({ quotes }) => {
    Object.assign(item(item(quotes, 0).segments, 0), { exact: repeated('fog horn ', megabyte) });
  }),
  'a list of 100,000 numbers': withEvent((event) => {
    event['participants'] = Array.from({ length: 100_000 }, (_, at) => at);
  }),
  '50,000 unknown keys': withEvent((event) => {
    for (let at = 0; at < 50_000; at += 1) event[`key${at}`] = at;
  }),
  'JSON in UTF-16': withExceptions(
    Buffer.from(`\ufeff${textOf(baseFiles, pathOf.exceptions)}`, 'utf16le'),
  ),
  'JSON with a byte order mark': withExceptions(`\ufeff${textOf(baseFiles, pathOf.exceptions)}`),
  'JSON 500,000 lists deep': withExceptions('['.repeat(500_000)),
  'JSON of 1 MB of NUL': withExceptions(filled(megabyte, 0)),
  'JSON of 1 MB of words': withExceptions(repeated('words ', megabyte)),
};

/** Projects of one article with one thing in them that is large or odd, by what it is. */
export const largeInputs = (): (readonly [string, Files])[] => [
  ...Object.entries(rawArticles).map(
    ([what, content]) => [what, withRaw(baseFiles, content)] as const,
  ),
  ...Object.entries(curated),
];
