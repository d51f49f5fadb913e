import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../project.js';

/** Runs the program as users do; without an open file as its output, its reader ends at once. */
function run(args: readonly string[], output?: number): Promise<[number | null, string]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/cli.ts'), ...args],
    {
      cwd: root,
      stdio: ['ignore', output ?? 'pipe', 'pipe'],
      env: { ...process.env, DEBUG: '' },
    },
  );
  child.stdout?.destroy();
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve([code, said]);
    });
  });
}

const lost = (why: string): string => `missile-talks: Not all output was written: ${why}.\n`;

it('a reader that has ended is no success', async () => {
  expect(await run(['check', '--list'])).toEqual([1, lost('the program that reads it has ended')]);
});

it('a stream whose reader has ended is no success with threads either, and they stop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-'));
  try {
    const pages = join(folder, 'pages.ndjson');
    writeFileSync(pages, '{"id": 1, "text": "They met on the old pier."}\n'.repeat(2000));
    const [code, said] = await run(['extract', '--ndjson', '--jobs', '2', pages]);
    expect(code).toBe(1);
    expect(said).toContain(lost('the program that reads it has ended'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.runIf(process.platform === 'linux')('a full disk is no stack trace', async () => {
  const full = openSync('/dev/full', 'w');
  expect(await run(['--version'], full)).toEqual([1, lost('no space is left on the disk')]);
});
