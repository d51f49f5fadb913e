/**
 * Speed and memory of stripping, the dates left out, beside a script of the common sort in the same run. Cold is the first reading of
 * each page in a new process; warm is the median of later rounds, which alternate. In megabytes a second of processor time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as article from '../../scripts/corpus/article.js';
import { root } from '../project.js';
import { median } from './median.js';
import { heapPerByte, printedHeaps } from './memory.js';
import { stripByPeer } from './peer-stripper.js';

const built = new URL('../../build/corpus/article.js', import.meta.url).href;
const { normaliseArticle } = (await import(built)) as typeof article;

const strippers: Readonly<Record<'missile-talks' | 'peer', (raw: string) => string>> = {
  'missile-talks': (raw) => normaliseArticle('A001', raw).text,
  peer: stripByPeer,
};
const modules = {
  'missile-talks': `const { normaliseArticle } = await import('./build/corpus/article.js');
    const strip = (raw) => normaliseArticle('A001', raw).text;`,
  peer: `const { stripByPeer: strip } = await import('./tests/bench/peer-stripper.ts');`,
};
type Name = keyof typeof strippers;
const names: readonly Name[] = ['missile-talks', 'peer'];

const rounds = 7;
const processes = 5;

/** Bytes a microsecond of processor time: megabytes a second. */
function rateOf(pages: readonly string[], bytes: number, strip: (raw: string) => string): number {
  const before = process.cpuUsage();
  for (const page of pages) strip(page);
  const { user, system } = process.cpuUsage(before);
  return bytes / (user + system);
}

function inOwnProcess(name: Name, script: string, folder: string): string {
  const text = `import { readFileSync } from 'node:fs';
    import { setFlagsFromString } from 'node:v8';
    ${modules[name]}
    const pages = JSON.parse(readFileSync(process.argv[1], 'utf8'));
    ${script}`;
  const args = ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', text, folder];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

const cold = `
  const before = process.cpuUsage();
  for (const page of pages) strip(page);
  const { user, system } = process.cpuUsage(before);
  console.log(user + system);`;

/** A million lines of the pages, in an order that is no page's, as one text. The engine is warm, and what it prints is kept. */
const million = 1_000_000;
const lines = `
  const all = pages.join('\\n').split('\\n').filter((line) => line.trim() !== '');
  let text = '';
  for (let at = 0; at < ${million}; at += 1) text += all[(at * 7919) % all.length] + '\\n';
  text = Buffer.from(text).toString();
  const bytes = Buffer.byteLength(text);
  for (const page of pages.slice(0, 20)) strip(page);
  gc();
  const before = process.memoryUsage().heapUsed;
  setFlagsFromString('--trace-gc');
  const kept = await read(text);
  setFlagsFromString('--no-trace-gc');
  const after = process.memoryUsage().heapUsed;
  gc();
  console.log(JSON.stringify({ bytes, before, after, kept: process.memoryUsage().heapUsed, of: kept.blocks?.length }));`;

const round = (value: number): number => Number(value.toFixed(2));

export function stripping(pages: readonly string[]) {
  const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  const warm = new Map(names.map((name) => [name, [] as number[]]));
  for (let at = 0; at <= rounds; at += 1)
    for (const name of names) {
      const rate = rateOf(pages, bytes, strippers[name]);
      // The first round warms both up and does not count.
      if (at > 0) warm.get(name)?.push(rate);
    }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'pages.json');
  try {
    writeFileSync(file, JSON.stringify(pages));
    const first = new Map(names.map((name) => [name, [] as number[]]));
    for (let at = 0; at < processes; at += 1)
      for (const name of names)
        first.get(name)?.push(bytes / Number(inOwnProcess(name, cold, file)));
    const heaps = inOwnProcess(
      'missile-talks',
      `const read = (raw) => normaliseArticle('A001', raw);${lines}`,
      file,
    );
    const ofEach = (rates: ReadonlyMap<Name, number[]>) => {
      const each = names.map((name) => [name, median(rates.get(name) ?? [])] as const);
      const [own, peer] = each.map(([, rate]) => rate);
      return {
        ...Object.fromEntries(each.map(([name, rate]) => [name, round(rate)])),
        ratio: round((own ?? 0) / (peer ?? 1)),
      };
    };
    return {
      pages: pages.length,
      megabytes: round(bytes / 1e6),
      coldMegabytesPerSecond: ofEach(first),
      warmMegabytesPerSecond: ofEach(warm),
      memoryBytesPerByteOfAMillionLines: heapPerByte(printedHeaps(heaps)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
