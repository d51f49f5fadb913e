import { codePointsOf } from '../text/code-points.js';
import { isWhiteSpace } from '../text/white-space.js';
import { sha256Of } from '../text/digest.js';
import type { Finding } from '../text/finding.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Files } from '../text/files.js';
import type { ReadTables } from './keys.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';

/** The bytes of the raw articles, by article. */
export type RawArticles = ReadonlyMap<string, Uint8Array>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The first byte that is no white space and stands in no block, or in two. */
function unaccounted(bytes: Uint8Array, blocks: readonly AnyRow[]): number | undefined {
  const owners = new Uint8Array(bytes.length);
  for (const { byte_start: start, byte_end: end } of blocks) {
    if (typeof start !== 'number' || typeof end !== 'number') continue;
    for (let at = start; at < Math.min(end, bytes.length); at += 1)
      owners[at] = Math.min((owners[at] ?? 0) + 1, 2);
  }
  let at = 0;
  for (const character of codePointsOf(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  )) {
    if (owners[at] === 2 || (owners[at] === 0 && !isWhiteSpace(character))) return at;
    at += Buffer.byteLength(character);
  }
  return undefined;
}

/**
 * Holds the raw articles against the articles table: there, of the size and with the digest it says, every byte in one block.
 * `found` are raw files by name.
 */
export function checkRawArticles(
  tables: ReadTables,
  found: Files,
): { raw: RawArticles; findings: Finding[] } {
  const raw = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  for (const row of tables.get('articles')?.rows ?? []) {
    const { article_id: id, raw_file: file } = row;
    if (typeof id !== 'string' || typeof file !== 'string') continue;
    const bytes = found.get(nameOf(file));
    if (!bytes) {
      const message = `The raw article of ${id} is not among the raw files.`;
      const fix = 'Give the folder that holds it with --raw.';
      findings.push(
        problem('raw/missing', file, { message, expected: `a file ${nameOf(file)}`, fix }),
      );
      continue;
    }
    raw.set(id, bytes);
    for (const [column, actual] of [
      ['raw_bytes', bytes.length],
      ['raw_sha256', sha256Of(bytes)],
    ] as const) {
      if (row[column] === actual) continue;
      const fix = 'Put the original bytes back; raw articles are never edited.';
      findings.push(
        problem('raw/facts', file, {
          message: `${id}: ${column} is ${show(actual)}.`,
          expected: `${show(row[column] ?? null)}, as the articles table says`,
          fix,
        }),
      );
    }
    const blocks = tables.get('blocks')?.rows.filter((block) => block['article_id'] === id) ?? [];
    const at = unaccounted(bytes, blocks);
    if (at !== undefined)
      findings.push(
        problem('raw/coverage', file, {
          message: `${id}: byte ${at} stands in no block, or in two.`,
          expected: 'every byte but white space in exactly one block',
        }),
      );
  }
  return { raw, findings };
}
