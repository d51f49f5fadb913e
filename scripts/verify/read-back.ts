import { formats, tableFile } from '../formats/index.js';
import { tableNames, tables, type Rows } from '../model/tables/index.js';
import { sameCell, type AnyRow, type Column } from '../model/tables/table.js';
import { checkSums, sumsName } from '../release/checksums.js';
import { problem } from '../release/problem.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { reasonOf } from '../text/printable.js';
import { rowName } from './read-tables.js';

const asMade = (path: string, message: string): Finding =>
  problem('release/other-bytes', path, { message, expected: 'what was written' });

/** The first row that a file gives otherwise than it was made; undefined where there is none. */
function firstOther(
  columns: readonly Pick<Column, 'name'>[],
  found: readonly AnyRow[],
  made: readonly AnyRow[],
): number | undefined {
  const length = Math.max(found.length, made.length);
  for (let at = 0; at < length; at += 1) {
    const [is, should] = [found[at], made[at]];
    if (!is || !should || !columns.every(({ name }) => sameCell(is[name], should[name] ?? null)))
      return at;
  }
  return undefined;
}

/**
 * Reads a release back that was just written of `rows`, which passed every check: each file has the digest that it was made with, by
 * `sums`, the SHA256SUMS as it was made, and each table gives in each format the rows that it was made of.
 */
export async function readBack(
  files: Files,
  sums: Uint8Array,
  rows: Rows,
  onStage: (stage: string) => void,
): Promise<Finding[]> {
  const list = files.get(sumsName);
  if (!list || Buffer.compare(list, sums) !== 0)
    return [asMade(sumsName, 'It is not the list that was made.')];
  onStage('computing digests');
  const findings = checkSums(files).findings;
  if (findings.length > 0) return findings;
  for (const name of tableNames) {
    onStage(`reading ${name} in every format`);
    const { columns } = tables[name];
    for (const format of formats) {
      const path = tableFile(name, format);
      const bytes = files.get(path);
      if (!bytes) continue;
      try {
        const found = await format.decode(columns, bytes);
        const at = firstOther(columns, found, rows[name]);
        if (at === undefined) continue;
        const row = rowName(name, rows[name][at] ?? {}, at);
        findings.push(asMade(path, `It does not give ${row} as it was made.`));
      } catch (thrown) {
        findings.push(asMade(path, `It cannot be read: ${reasonOf(thrown)}.`));
      }
    }
  }
  return findings;
}
