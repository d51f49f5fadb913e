import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFrameFiles } from '../../scripts/io/frame-files.js';
import { tableNames, type Rows } from '../../scripts/model/tables/index.js';
import type { ReleasedChanges } from '../../scripts/model/records/changes.js';
import { frameOf } from '../../scripts/release/content.js';
import { explorerPage } from '../../scripts/release/explorer/page.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';

/** Every row of the release, as committed in dist/json. */
export const releasedRows = (): Rows =>
  Object.fromEntries(tableNames.map((name) => [name, committedRows(name)])) as unknown as Rows;

/** The rows with so many quotes, the same ones over and over under ids of their own from the second time on. */
export const withQuotes = (rows: Rows, wanted: number): Rows => ({
  ...rows,
  quotes_flat: Array.from({ length: Math.ceil(wanted / rows.quotes_flat.length) }, (_, round) =>
    rows.quotes_flat.map((row) => ({
      ...row,
      quote_id: `${row.quote_id}${round === 0 ? '' : String(round)}`,
    })),
  )
    .flat()
    .slice(0, wanted),
});

/** The explorer made of rows by the sources as they are, so that a test need not wait for a release. */
export async function buildPage(
  rows: Rows,
  budget?: number,
): Promise<{ page: string; script: string }> {
  const frame = frameOf(await readFrameFiles(root));
  const changes = JSON.parse(
    readFileSync(join(root, 'dist/changes.json'), 'utf8'),
  ) as ReleasedChanges[];
  return {
    page: explorerPage({ rows, changes, withTexts: true }, frame, [], budget),
    script: frame.explorer.script,
  };
}

/** A page as a file of its own, and its address; `remove` deletes it. */
export function onDisk(page: string): { url: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  const path = join(folder, 'index.html');
  writeFileSync(path, page);
  return {
    url: pathToFileURL(path).href,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
