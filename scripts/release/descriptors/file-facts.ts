import { byCodePoint } from '../../text/order.js';
import type { Format } from '../../formats/format.js';
import { formats, tableFile } from '../../formats/index.js';
import { tableNames, type TableName } from '../../model/tables/index.js';
import type { Measure, Measures } from '../../text/measured.js';

/** What a kind of file is called. */
interface FileKind {
  /** As the Data Package standard names it. */
  readonly format: string;
  /** As registered with IANA, where it is. */
  readonly mediatype: string;
  readonly isText: boolean;
}

const text = (format: string, mediatype: string): FileKind => ({ format, mediatype, isText: true });

/** By the end of the name; the longest that fits. */
const kinds: Readonly<Record<string, FileKind>> = {
  ...Object.fromEntries(
    formats.map(({ name, mediaType, isText }) => [
      `.${name}`,
      { format: name, mediatype: mediaType, isText },
    ]),
  ),
  '.csl.json': text('json', 'application/vnd.citationstyles.csl+json'),
  '.bib': text('bib', 'application/x-bibtex'),
  '.cff': text('cff', 'application/yaml'),
  '.html': text('html', 'text/html'),
  '.md': text('md', 'text/markdown'),
  '.R': text('r', 'text/plain'),
  '.ris': text('ris', 'application/x-research-info-systems'),
  '.svg': text('svg', 'image/svg+xml'),
  '.txt': text('txt', 'text/plain'),
};

/** @throws Error for a format that nothing says the media type of. */
function kindOf(path: string): FileKind {
  const ending = Object.keys(kinds)
    .filter((each) => path.endsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const kind = ending === undefined ? undefined : kinds[ending];
  if (!kind) throw new Error(`${path}: say in descriptors/file-facts.ts what format this is.`);
  return kind;
}

export interface FileFacts extends FileKind, Measure {
  /** From the release folder, forward slashes. */
  readonly path: string;
  /** The table it holds, and in which of the formats. */
  readonly table: TableName | undefined;
  readonly tableFormat: Format | undefined;
}

/** The table that a file holds, and its format. */
const heldBy = (path: string): Pick<FileFacts, 'table' | 'tableFormat'> => {
  for (const tableFormat of formats) {
    const table = tableNames.find((name) => tableFile(name, tableFormat) === path);
    if (table) return { table, tableFormat };
  }
  return { table: undefined, tableFormat: undefined };
};

/**
 * The files that the package and Croissant descriptors list. Not the two themselves, which would have to hold their own digests,
 * nor SHA256SUMS, which holds theirs; nor hidden files, which the Data Package standard forbids. SHA256SUMS lists all of these.
 */
const isDescribed = (path: string): boolean =>
  !['datapackage.json', 'croissant.json', 'SHA256SUMS'].includes(path) && !path.startsWith('.');

/** Facts of every described file, by code point of the path. @throws Error for an unknown format. */
export const fileFacts = (measures: Measures): FileFacts[] =>
  [...measures]
    .filter(([path]) => isDescribed(path))
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, measure]) => ({ path, ...kindOf(path), ...measure, ...heldBy(path) }));
