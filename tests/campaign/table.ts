import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release as kernel, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';
import type { Effort, Row } from './row.js';

const cells = (...all: readonly string[]): string => `| ${all.join(' | ')} |`;

const lineOf = ({ what, tried, held, slowest, note = '' }: Row): string =>
  tried === 0
    ? cells(what, '–', '–', '–', note)
    : cells(
        what,
        String(tried),
        held === tried ? String(held) : `**${held}**`,
        `${slowest.toFixed(1)} s`,
        note,
      );

export const tableOf = (rows: readonly Row[]): string =>
  [
    cells('attack', 'tried', 'held', 'slowest', 'note'),
    cells('---', '--:', '--:', '--:', '---'),
    ...rows.map(lineOf),
    '',
  ].join('\n');

/** What a run is of, and where it took place. */
async function circumstances(seconds: number, { seed, quick }: Effort): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format();
  return `Version ${version}, ${day}, seed ${seed}${quick ? ', a fraction of the cases (`--quick`)' : ''}, ${Math.ceil(seconds / 60)} minutes on ${processors}, ${memory}, ${process.platform} ${kernel()}, Node ${process.versions.node}.`;
}

const page = join(root, 'docs/reliability.md');
const heading = '## The last run\n';

/** Puts the table into docs/reliability.md. */
export async function writeTable(
  rows: readonly Row[],
  seconds: number,
  effort: Effort,
): Promise<void> {
  const [before = ''] = (await readFile(page, 'utf8')).split(heading);
  const said = await circumstances(seconds, effort);
  await writeFile(page, `${before}${heading}\n${said}\n\n${tableOf(rows)}`);
}
