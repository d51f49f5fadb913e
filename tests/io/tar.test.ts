import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tarFiles } from '../../scripts/io/tar.js';

const long = `${'a'.repeat(90)}/${'b'.repeat(120)}/gulls ü.txt`;
let folder: string;

/** An archive as the system's tar makes it. */
function packed(format: string): Uint8Array {
  const { status, stdout, stderr } = spawnSync(
    'tar',
    ['-C', folder, `--format=${format}`, '-cf', '-', 'horn.txt', 'empty', 'link', long],
    { maxBuffer: 2 ** 24 },
  );
  if (status !== 0) throw new Error(stderr.toString());
  return new Uint8Array(stdout);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tar-'));
  await mkdir(join(folder, long, '..'), { recursive: true });
  await writeFile(join(folder, 'horn.txt'), 'x'.repeat(1025));
  await writeFile(join(folder, 'empty'), '');
  await writeFile(join(folder, long), 'gulls');
  await symlink('horn.txt', join(folder, 'link'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('tarFiles', () => {
  it.each(['gnu', 'pax'])('reads files of the form %s, long names too, and no links', (format) => {
    const files = tarFiles(packed(format));
    expect([...files].map(([path, bytes]) => [path, bytes.length])).toEqual([
      ['horn.txt', 1025],
      ['empty', 0],
      [long, 5],
    ]);
  });

  it('refuses what is cut off, damaged or no archive', () => {
    const archive = packed('gnu');
    const damaged = archive.slice();
    damaged[0] = 0x7a;
    expect(() => tarFiles(archive.subarray(0, 700))).toThrow('it is cut off');
    expect(() => tarFiles(archive.subarray(0, 2048))).toThrow('it is cut off');
    expect(() => tarFiles(damaged)).toThrow('it is no tar archive');
    expect(() => tarFiles(new TextEncoder().encode('gull'.repeat(200)))).toThrow(
      /a header is damaged|it is no tar archive/,
    );
    expect(() => tarFiles(new Uint8Array())).toThrow('it is cut off');
  });
});
