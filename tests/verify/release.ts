import { join } from 'node:path';
import { listFiles, readFiles } from '../../scripts/io/project-files.js';
import { ownPackage } from '../../scripts/io/own-package.js';
import type { Finding } from '../../scripts/text/finding.js';
import { tables, type TableName } from '../../scripts/model/tables/index.js';
import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { checksumList } from '../../scripts/release/checksums.js';
import { type Files } from '../../scripts/text/files.js';
import { encodeCsv } from '../../scripts/formats/csv.js';
import { releaseFiles } from '../../scripts/release/generate.js';
import { encodeJson } from '../../scripts/formats/json.js';
import { encodeParquet } from '../../scripts/formats/parquet.js';
import { decodeJson, decodeParquet } from '../../scripts/formats/decode.js';
import { findRelease } from '../../scripts/release/find.js';
import { readFooter } from '../../scripts/verify/parquet-footer.js';
import type { Format } from '../../scripts/verify/read-tables.js';
import type { Verification } from '../../scripts/verify/verification.js';
import { verifyDownload, type VerifyOptions } from '../../scripts/verify/verify.js';
import { baseFiles } from '../fixtures/base-project.js';
import { root } from '../project.js';

/** The release that stands in dist/. */
export async function realRelease(): Promise<Files> {
  const folder = join(root, 'dist');
  return readFiles(folder, await listFiles(folder, '.'));
}

/** The program that made `smallRelease`. */
export const smallTool = { name: 'fog-horns', version: '0.1.0' };

/** A release of one invented article, made in memory. */
export async function smallRelease(): Promise<Files> {
  const { dataset, rows } = runPipeline(baseFiles);
  if (!dataset || !rows) throw new Error('The base project is not free of errors.');
  return releaseFiles(dataset, rows);
}

export async function verified(
  files: Files,
  options: Partial<VerifyOptions> = {},
): Promise<Verification> {
  const downloaded = findRelease(files);
  if (!downloaded) throw new Error('There is no release among the files.');
  return verifyDownload(downloaded, {
    tool: ownPackage(),
    readParquet: decodeParquet,
    ...options,
  });
}

/**
 * Where findings stand, and what they say. Those of descriptors are left out: they hold the digest of nearly every file, so they say
 * of any change that it is one.
 */
export const said = ({ findings }: Verification): string[] =>
  saidAll(findings.filter(({ check }) => !check.startsWith('descriptor/')));

export const saidAll = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, file, line, column, pointer, message }: Finding) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `${check} ${place}${pointer ?? ''} ${message}`;
  });

export const withFile = (files: Files, path: string, content: string | Uint8Array): Files =>
  new Map([
    ...files,
    [path, typeof content === 'string' ? new TextEncoder().encode(content) : content],
  ]);

export const withoutFile = (files: Files, path: string): Files =>
  new Map([...files].filter(([other]) => other !== path));

export const bytesOf = (files: Files, path: string): Uint8Array => {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The release has no ${path}.`);
  return bytes;
};

export const textOf = (files: Files, path: string): string =>
  new TextDecoder().decode(bytesOf(files, path));

/** The files with words of one replaced. @throws Error when it does not have them. */
export function edited(files: Files, path: string, words: string, others: string): Files {
  const text = textOf(files, path);
  if (!text.includes(words)) throw new Error(`${path} does not hold "${words}".`);
  return withFile(
    files,
    path,
    text.replace(words, () => others),
  );
}

/** One byte flipped: every bit of it, or those of `mask`. */
export function flipped(files: Files, path: string, at: number, mask = 0xff): Files {
  const bytes = bytesOf(files, path).slice();
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  return withFile(files, path, bytes);
}

/** The files with digests that belong to them: what is wrong now can be seen by looking at the contents only. */
export const resealed = (files: Files): Files =>
  withFile(files, 'SHA256SUMS', checksumList(withoutFile(files, 'SHA256SUMS')));

export const rowsOf = (files: Files, name: TableName): AnyRow[] =>
  decodeJson(bytesOf(files, `json/${name}.json`));

/** The files with a table written anew in the given formats, its rows changed, as the release would have written them. */
export async function rewritten(
  files: Files,
  name: TableName,
  formats: readonly Format[],
  change: (rows: readonly AnyRow[]) => readonly AnyRow[],
): Promise<Files> {
  const { columns } = tables[name];
  const rows = change(rowsOf(files, name));
  const { pairs } = readFooter(bytesOf(files, `parquet/${name}.parquet`));
  const written = {
    csv: () => encodeCsv(columns, rows),
    json: () => Promise.resolve(encodeJson(columns, rows)),
    parquet: () => encodeParquet(columns, rows, pairs),
  };
  let changed = files;
  for (const format of formats)
    changed = withFile(changed, `${format}/${name}.${format}`, await written[format]());
  return resealed(changed);
}

export const everyFormat: readonly Format[] = ['csv', 'json', 'parquet'];

/** Rows with cells of one of them replaced. */
export const withCells =
  (index: number, cells: Readonly<Record<string, Cell>>) =>
  (rows: readonly AnyRow[]): AnyRow[] =>
    rows.map((row, at) => (at === index ? { ...row, ...cells } : row));
