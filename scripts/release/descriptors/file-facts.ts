import { sha256Of } from '../../text/digest.js';
import { byCodePoint } from '../../text/order.js';
import { tableNames, type TableName } from '../../model/tables/index.js';
import type { Files } from '../../text/files.js';

interface Format {
  /** As the Data Package standard names it. */
  readonly format: string;
  /** As registered with IANA, where it is. */
  readonly mediatype: string;
  readonly isText: boolean;
}

const text = (format: string, mediatype: string): Format => ({ format, mediatype, isText: true });

/** By the end of the name; the longest that fits. */
const formats: Readonly<Record<string, Format>> = {
  '.csl.json': text('json', 'application/vnd.citationstyles.csl+json'),
  '.bib': text('bib', 'application/x-bibtex'),
  '.cff': text('cff', 'application/yaml'),
  '.csv': text('csv', 'text/csv'),
  '.html': text('html', 'text/html'),
  '.json': text('json', 'application/json'),
  '.jsonld': text('jsonld', 'application/ld+json'),
  '.md': text('md', 'text/markdown'),
  // In capitals frictionless takes it for a file to hold to its digest; in small letters, for a table whose lists it cannot read.
  '.parquet': {
    format: 'PARQUET',
    mediatype: 'application/vnd.apache.parquet',
    isText: false,
  },
  '.ris': text('ris', 'application/x-research-info-systems'),
  '.svg': text('svg', 'image/svg+xml'),
  '.txt': text('txt', 'text/plain'),
  '.xml': text('xml', 'application/xml'),
};

/** @throws Error for a format that nothing says the media type of. */
export function formatOf(path: string): Format {
  const ending = Object.keys(formats)
    .filter((each) => path.endsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const format = ending === undefined ? undefined : formats[ending];
  if (!format) throw new Error(`${path}: say in descriptors/file-facts.ts what format this is.`);
  return format;
}

export interface FileFacts extends Format {
  /** From the release folder, forward slashes. */
  readonly path: string;
  /** A short name, unique in the release: the table's for CSV, else the file's own in lower case. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The table it holds. */
  readonly table: TableName | undefined;
}

const tableOf = (path: string): TableName | undefined => {
  const [, folder, name, ending] = /^(\w+)\/(\w+)\.(\w+)$/.exec(path) ?? [];
  return folder === ending ? tableNames.find((table) => table === name) : undefined;
};

/** The table's name for its CSV file, else the file's own name in lower case. */
export const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^(\w+)\.csv$/, '$1')
    .toLowerCase();

/**
 * The files that the package and Croissant descriptors list. Not the two themselves, which would have to hold their own digests,
 * nor SHA256SUMS, which holds theirs; nor hidden files, which the Data Package standard forbids. SHA256SUMS lists all of these.
 */
export const isDescribed = (path: string): boolean =>
  !['datapackage.json', 'croissant.json', 'SHA256SUMS'].includes(path) && !path.startsWith('.');

/** Facts of every described file, by code point of the path. @throws Error for an unknown format, or a name that two would have. */
export function fileFacts(files: Files): FileFacts[] {
  const taken = new Map<string, string>();
  return [...files]
    .filter(([path]) => isDescribed(path))
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, bytes]): FileFacts => {
      const table = tableOf(path);
      const format = formatOf(path);
      const name = nameOf(path);
      const other = taken.get(name);
      if (other !== undefined)
        throw new Error(`${path} and ${other} would both be called ${name}.`);
      taken.set(name, path);
      return { path, name, ...format, bytes: bytes.length, sha256: sha256Of(bytes), table };
    });
}
