import { join } from 'node:path';
import { listFiles, readFiles } from '../../scripts/io/project-files.js';
import { readFrameFiles } from '../../scripts/io/frame-files.js';
import { ownFolder } from '../../scripts/io/own-package.js';
import type { Format } from '../../scripts/formats/format.js';
import { formats, tableFile } from '../../scripts/formats/index.js';
import { parquet } from '../../scripts/formats/parquet.js';
import { tables, type TableName } from '../../scripts/model/tables/index.js';
import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { checksumList } from '../../scripts/release/checksums.js';
import { frameOf, type ReleaseFrame } from '../../scripts/release/content.js';
import { releaseOf } from '../../scripts/release/generate.js';
import { openRelease } from '../../scripts/release/open.js';
import { collect } from '../../scripts/text/chunks.js';
import type { Files } from '../../scripts/text/files.js';
import type { Finding } from '../../scripts/text/finding.js';
import type { Verification } from '../../scripts/verify/verification.js';
import { verifyRelease, type VerifyOptions } from '../../scripts/verify/verify.js';
import { baseFiles } from '../fixtures/base-project.js';
import { root } from '../project.js';

/** The committed release, and what the program says of it. */
export async function realRelease(): Promise<{ files: Files; frame: ReleaseFrame }> {
  const folder = join(root, 'dist');
  const files = await readFiles(folder, await listFiles(folder, '.'));
  return { files, frame: frameOf(await readFrameFiles(ownFolder())) };
}

/** What the program that makes `smallRelease` says of it. */
export const smallFrame = frameOf(baseFiles);

/** A release of one invented article, made in memory. */
export async function smallRelease(): Promise<Files> {
  const { dataset, rows } = runPipeline(baseFiles);
  if (!dataset || !rows) throw new Error('The base project is not free of errors.');
  return releaseOf(dataset, rows);
}

export async function verified(
  files: Files,
  options: Partial<VerifyOptions> = {},
): Promise<Verification> {
  const release = openRelease(files);
  if (!release) throw new Error('There is no release among the files.');
  return verifyRelease(release, { frame: smallFrame, ...options });
}

/** Where findings are, and what they say. */
export const said = ({ findings }: Verification): string[] => saidAll(findings);

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
  JSON.parse(textOf(files, `json/${name}.json`)) as AnyRow[];

/** The files with a table written anew in the given formats, its rows changed, as the release would have written them. */
export async function rewritten(
  files: Files,
  name: TableName,
  inFormats: readonly Format[],
  change: (rows: readonly AnyRow[]) => readonly AnyRow[],
): Promise<Files> {
  const rows = change(rowsOf(files, name));
  const pairs = parquet.footer?.(bytesOf(files, tableFile(name, parquet))).pairs ?? {};
  let changed = files;
  for (const format of inFormats)
    changed = withFile(
      changed,
      tableFile(name, format),
      await collect(format.encode(tables[name].columns, rows, pairs)),
    );
  return resealed(changed);
}

export const everyFormat = formats;

/** Rows with cells of one of them replaced. */
export const withCells =
  (index: number, cells: Readonly<Record<string, Cell>>) =>
  (rows: readonly AnyRow[]): AnyRow[] =>
    rows.map((row, at) => (at === index ? { ...row, ...cells } : row));
