/**
 * How much memory a text full of dates takes, in bytes a byte of text. A process of its own reads two megabytes in which nearly every date is
 * another one. `peak` is the largest heap before any collection in the call, or at its end, over the heap before it, as V8 reports them with
 * --trace-gc: what is kept and what waits to be collected. `kept` is what the result alone takes, after a collection.
 */
import { execFileSync } from 'node:child_process';
import { root } from '../project.js';

const script = `
import { setFlagsFromString } from 'node:v8';
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
let text = '';
for (let at = 0; text.length < 2_000_000; at += 1) {
  const [day, month, year] = [1 + at % 28, months[at % 12], 1900 + (at * 7) % 120];
  text += \`On \${month} \${day}, \${year}, and \${months[(at + 3) % 12]} \${1 + (at * 3) % 28} they met. \`;
}
text = Buffer.from(text).toString();
const engine = process.argv[1];
let read;
if (engine === 'missile-talks') {
  const { resolveDates } = await import('./build/dates.js');
  read = (each) => resolveDates(each, { anchor: '2001-08-08' });
} else {
  const chrono = await import('chrono-node');
  const day = chrono.parseDate('2001-08-08 12:00 UTC');
  read = (each) => chrono.parse(each, day);
}
read(text.slice(0, 20_000));
gc();
const before = process.memoryUsage().heapUsed;
setFlagsFromString('--trace-gc');
const found = read(text);
setFlagsFromString('--no-trace-gc');
const after = process.memoryUsage().heapUsed;
gc();
const kept = process.memoryUsage().heapUsed;
console.log(JSON.stringify({ bytes: text.length, expressions: found.length, before, after, kept }));
`;

interface Facts {
  readonly bytes: number;
  readonly expressions?: number;
  /** Bytes of the heap in use before the call, after it, and after a collection. */
  readonly before: number;
  readonly after: number;
  readonly kept: number;
}

/** The facts that a process prints as JSON, and the heaps, in bytes, before each collection that V8 reports meanwhile. */
export function printedHeaps(printed: string) {
  const facts = JSON.parse(/^\{.*\}$/m.exec(printed)?.[0] ?? '') as Facts;
  const collected = [...printed.matchAll(/(?:Scavenge|Mark-Compact)[^\d]*([\d.]+) \(/g)].map(
    ([, megabytes]) => Number(megabytes) * 2 ** 20,
  );
  return { ...facts, collected };
}

/** At the most, and what is kept, over what there was before, in bytes a byte of text. */
export function heapPerByte({
  bytes,
  before,
  after,
  kept,
  collected,
}: Facts & { readonly collected: readonly number[] }) {
  const perByte = (heap: number): number => Math.round((10 * (heap - before)) / bytes) / 10;
  return { peak: perByte(Math.max(after, ...collected)), kept: perByte(kept) };
}

export interface Memory {
  readonly expressions: number;
  readonly peak: number;
  readonly kept: number;
}

export function memoryOf(engine: string): Memory {
  const args = ['--expose-gc', '--input-type=module', '-e', script, engine];
  const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const heaps = printedHeaps(printed);
  return { expressions: heaps.expressions ?? 0, ...heapPerByte(heaps) };
}
