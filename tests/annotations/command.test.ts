import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../commands/run-cli.js';
import { root } from '../project.js';

let folder: string;
let release: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  release = join(folder, 'dist');
  for (const part of ['json', 'text'])
    await cp(join(root, 'dist', part), join(release, part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe('missile-talks export', () => {
  it('writes a file whole, with the bytes that it prints', async () => {
    const file = join(folder, 'annotations.jsonld');
    const written = await runCli('export', release, '--article', 'A001', '--out', file);
    const printed = await runCli('export', release, '--article', 'A001', '--format', 'w3c');
    expect([written.status, written.stdout, printed.status, printed.stderr]).toEqual([
      0,
      '',
      0,
      '',
    ]);
    expect(written.stderr).toMatch(/^\d+ annotations written to .*annotations\.jsonld\n$/);
    expect(await readFile(file, 'utf8')).toBe(printed.stdout);
    expect(await readdir(folder)).toEqual(['annotations.jsonld', 'dist']);
  });

  it('exports the release of a project, as lines under an address', async () => {
    const { status, stdout } = await runCli(
      ...['export', '--root', folder, '--article', 'A002', '--lines', '--base', 'dist'],
    );
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !line.includes('"source":"dist/text/A002.txt"'))).toEqual([]);
  });

  it('keeps its file out of a release, and says what it was not given', async () => {
    const inside = await runCli('export', release, '--out', join(release, 'annotations.jsonld'));
    expect([inside.status, inside.stderr]).toEqual([
      1,
      expect.stringContaining('is in the release, which holds its own files only'),
    ]);
    const address = await runCli('export', release, '--base', 'https://example.org/?of=me');
    expect([address.status, address.stderr]).toEqual([
      1,
      expect.stringContaining('is not the address of a folder'),
    ]);
    const none = await runCli('export', join(release, 'text'));
    expect([none.status, none.stdout]).toEqual([1, expect.stringContaining('release/none')]);
    const other = await runCli('export', release, '--format', 'tei');
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('choices are w3c')]);
  });
});
