/**
 * `npm run mutate -- [ROOM or FILE…] [--count N] [--all] [--seed N] [--write]`: changes the program in one place at a time and runs
 * the tests of the room on each change. Prints each change that no test noticed as a line of JSON; progress and shares go to stderr.
 * With --write, docs/tests.md has the table.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../project.js';
import { decide } from './decide.js';
import { mutantsOf } from './find.js';
import { Memory } from './memory.js';
import { rooms } from './rooms.js';
import { draw } from './sample.js';
import { tableOf, writeTable, type Row } from './table.js';
import { judge, readEquivalents } from './verdict.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});

const count = Number(values.count);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error('--count is a number from 1, and --seed a number.');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();

const isAskedFor = (file: string): boolean =>
  positionals.length === 0 ||
  positionals.some((word) => file === word || file.startsWith(`scripts/${word}/`));

const rows: Row[] = [];
for (const room of rooms) {
  const files = filesIn(`scripts/${room}`).filter(isAskedFor);
  if (files.length === 0) continue;
  const say = (line: string): void => void process.stderr.write(`${room}: ${line}\n`);
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  const drawn = values.all ? all : draw(all, count, seed);
  say(`${drawn.length} of ${all.length} changes, in ${files.length} files`);
  const tests = filesIn(`tests/${room}`);
  const memory = new Memory(room, tests);
  const isTest = (file: string): boolean => /(?<!growth|grown)\.test\.ts$/.test(file);
  const outcomes = await decide(room, drawn, tests.filter(isTest), memory, say);
  const row = { room, of: all.length, ...judge(outcomes, readEquivalents()) };
  for (const survivor of row.survivors) process.stdout.write(`${JSON.stringify(survivor)}\n`);
  process.stderr.write(tableOf([row]));
  rows.push(row);
}
if (rows.length === 0)
  throw new Error(
    `There is no ${positionals.join(', ')} to mutate. Rooms are ${rooms.join(', ')}; a file is named as in scripts/text/order.ts.`,
  );
if (values.write) writeTable(rows, seed);
