/**
 * `npm run campaign -- [NAME…] [--quick] [--seed N] [--write]`: attacks the program and the release, and prints what held as a Markdown
 * table; progress and faults go to stderr. Exits with 1 when anything did not hold. With --write, docs/reliability.md has the table.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { archives } from './archives.js';
import { bytes } from './bytes.js';
import { releaseKills } from './release-kills.js';
import { drafts } from './drafts.js';
import { disks } from './disks.js';
import { fields } from './fields.js';
import { large } from './large.js';
import { many } from './many.js';
import { pages } from './pages.js';
import { say, type Driver, type Row } from './row.js';
import { swap } from './swap.js';
import { tableOf, writeTable } from './table.js';
import { texts } from './texts.js';

const drivers: Readonly<Record<string, Driver>> = {
  swap,
  release: releaseKills,
  drafts,
  disks,
  archives,
  bytes,
  fields,
  large,
  many,
  pages,
  texts,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(drivers, name));
if (unknown.length > 0)
  throw new Error(
    `There is no ${unknown.join(', ')}. Drivers are ${Object.keys(drivers).join(', ')}.`,
  );
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
say(`seed ${seed}`);

const start = performance.now();
const rows: Row[] = [];
for (const [name, driver] of Object.entries(drivers)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for await (const row of driver({ quick: values.quick, seed })) rows.push(row);
}
process.stdout.write(tableOf(rows));
if (values.write)
  await writeTable(rows, (performance.now() - start) / 1000, { seed, quick: values.quick });
if (rows.some(({ tried, held }) => held < tried)) process.exitCode = 1;
