import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.js';
import { shareOf, type Verdict } from './verdict.js';

/** What came out for a room. */
export interface Row extends Verdict {
  readonly room: string;
  /** How many changes could have been drawn. */
  readonly of: number;
}

const cells = (...all: readonly (string | number)[]): string => `| ${all.join(' | ')} |`;

const lineOf = (row: Row): string =>
  cells(
    `\`${row.room}\``,
    row.of,
    row.noticed + row.equivalent + row.survivors.length,
    row.noticed,
    row.equivalent,
    row.survivors.length,
    `${shareOf(row) ?? '–'} %`,
  );

export const tableOf = (rows: readonly Row[]): string =>
  [
    cells('room', 'changes', 'drawn', 'noticed', 'the same', 'not noticed', 'share'),
    cells('---', '--:', '--:', '--:', '--:', '--:', '--:'),
    ...rows.map(lineOf),
    '',
  ].join('\n');

const page = join(root, 'docs/tests.md');
const heading = '## The last changes\n';

/** Puts the table at the end of docs/tests.md, and what was not noticed into a list. */
export function writeTable(rows: readonly Row[], seed: number): void {
  const [before = ''] = readFileSync(page, 'utf8').split(heading);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format();
  const head = `Version ${version}, ${day}, seed ${seed}, Node ${process.versions.node}.`;
  writeFileSync(page, `${before}${heading}\n${head}\n\n${tableOf(rows)}`);
  const left = rows.flatMap(({ survivors }) => survivors);
  const list = left.map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(join(root, 'tests/mutation/not-noticed.jsonl'), list);
}
