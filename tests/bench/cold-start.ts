/** How long the commands take from their start to their end on one small page, in a new process each time, and Node alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';
import { median } from './median.js';

const times = 15;

function milliseconds(args: readonly string[]): number {
  const all = Array.from({ length: times }, () => {
    const start = performance.now();
    execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    return performance.now() - start;
  });
  return Math.round(median(all));
}

export function coldStart(): Readonly<Record<'command' | 'extract' | 'ndjson' | 'node', number>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const page = join(folder, 'page.txt');
    writeFileSync(page, 'MOSCOW, May 3, 2001 - The talks began on Tuesday.\n');
    const line = join(folder, 'page.ndjson');
    writeFileSync(line, '{"id":1,"text":"MOSCOW, May 3, 2001 - The talks began on Tuesday."}\n');
    return {
      command: milliseconds(['build/cli.js', 'dates', page]),
      extract: milliseconds(['build/cli.js', 'extract', page]),
      ndjson: milliseconds(['build/cli.js', 'extract', '--ndjson', line]),
      node: milliseconds(['-e', '0']),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
