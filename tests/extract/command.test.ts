import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../commands/run-cli.js';
import { root } from '../project.js';

const page = [
  'Home | News | World',
  'Envoys Meet at the Pier',
  'OSLO, March 3, 2004 (Agency) -- Envoys met at the pier on Tuesday to talk of its old fog horn, which nobody has heard since it was built.',
  'The envoys said that they will meet again at the pier next week.',
  'Copyright 2004 Pier News. All rights reserved, and none of it may be published, broadcast, rewritten or redistributed by anybody at all.',
].join('\n\n');

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  file = join(folder, 'page.txt');
  await writeFile(file, page);
  await writeFile(join(folder, 'broken.txt'), Uint8Array.of(0x41, 0xff));
  return () => rm(folder, { recursive: true });
});

describe('extract', () => {
  it('marks a page for a person, within the width', async () => {
    const { status, stdout, stderr } = await runCli('extract', file);
    expect([status, stderr]).toEqual([0, '']);
    const shown = stdout.replace(/\S*… \(/g, '… (').replace(/\([a-z-]+\/[a-z-]+\)/g, '(rule)');
    expect(shown).toBe(`published           2004-03-03 (dateline)
dates in the text   Tuesday = 2004-03-02; next week = 2004-03-08/2004-03-14

- navigation        Home | News | World (rule)
  headline          Envoys Meet at the Pier
  body              OSLO, March 3, 2004 (Agency) -- Envoys met at the pier on Tuesday to talk of its
                    old fog horn, which nobody has heard since it was built.
  body              The envoys said that they will meet again at the pier next week.
- copyright         Copyright 2004 Pier News. All rights reserved, and … (rule)

kept 3 of 5 blocks, 4 dates (1 in stripped lines), 0 pairs of quotation marks, 0 warnings
`);
  });

  it('explains every block and the date', async () => {
    const { stdout } = await runCli('extract', '--explain', file);
    expect(stdout).toMatch(/^published 2004-03-03 \(dateline\)\n {2}\+ dateline +equals/);
    expect(stdout).toMatch(
      /Envoys Meet at the Pier \(model\/headline\)\n {20}sum \+[\d.]+\n {20}for: \+[\d.]+ [a-z ]+, \+/,
    );
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/by anybody at all\. \([a-z-]+\/[a-z-]+\)/);
  });

  it('prints the text alone', async () => {
    const { stdout } = await runCli('extract', '--plain', file, file);
    const text = page.split('\n\n').slice(1, 4).join('\n\n');
    expect(stdout).toBe(`${text}\n\n${text}\n`);
  });

  it('prints an object for one file, and a list for several, with what is wrong with one', async () => {
    const one = JSON.parse((await runCli('extract', '--json', file)).stdout) as object;
    expect(one).toMatchObject({ file, published: { edtf: '2004-03-03' } });
    const broken = join(folder, 'broken.txt');
    const { status, stdout, stderr } = await runCli('extract', '--json', file, broken, file);
    expect(stdout.match(/^\S+/gm)).toEqual(['[', ']']);
    const error = `${broken}: Line 1: Byte 1 (0xFF) does not begin a UTF-8 character.`;
    expect(JSON.parse(stdout)).toEqual([one, { file: broken, error }, one]);
    expect([status, stderr]).toEqual([1, `missile-talks: ${error}\n`]);
  });

  it('names each of several files', async () => {
    const { stdout } = await runCli('extract', file, file);
    expect(stdout.match(/^==> .* <==$/gm)).toEqual([`==> ${file} <==`, `==> ${file} <==`]);
  });

  it('reads the streams after one that cannot be read', async () => {
    const lines = join(folder, 'pages.ndjson');
    await writeFile(lines, '{"id": 1, "text": ""}\n');
    const { status, stdout } = await runCli('extract', '--ndjson', 'none.ndjson', lines);
    expect([status, stdout.split('\n').length]).toEqual([1, 2]);
  });

  it('takes an error for an answer where that is asked for, and a missing file for none', async () => {
    const lines = join(folder, 'one-bad.ndjson');
    await writeFile(lines, '{"id": 1, "text": ""}\n{"id": 2}\n');
    const { status, stdout } = await runCli('extract', '--ndjson', '--answered', lines);
    expect([status, stdout.split('\n').length]).toEqual([0, 3]);
    const missing = await runCli('extract', '--ndjson', '--answered', lines, 'none.ndjson');
    expect([missing.status, missing.stdout]).toEqual([1, stdout]);
  });

  it.each([
    [['extract', '--answered', 'page.txt'], 'missile-talks: --answered needs --ndjson.\n'],
    [['extract'], 'missile-talks: Name a file of text or HTML, or - to read standard input.\n'],
    [
      ['extract', 'none.txt'],
      'missile-talks: none.txt cannot be opened: there is no such file or folder.\n',
    ],
    [
      ['extract', '--ndjson', 'none.ndjson'],
      'missile-talks: none.ndjson cannot be opened: there is no such file or folder.\n',
    ],
    [['extract', '-', '-'], 'missile-talks: Standard input can be read only once: name - once.\n'],
  ])('%j is told in a sentence', async (args, said) => {
    expect(await runCli(...args)).toEqual({ status: 1, stdout: '', stderr: said });
  });
});

/** Runs the built program as users do, with its input. */
function started(args: readonly string[], input: string) {
  const child = spawn(process.execPath, [join(root, 'build/cli.js'), 'extract', ...args], {
    env: { ...process.env, DEBUG: '' },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = new Promise((resolve) => child.on('close', resolve));
  return { child, code };
}

/** What a process says but for how far it is, which it tells after some seconds. */
const saidOn = async (stream: Readable): Promise<string> =>
  (await textOf(stream)).replace(/^\d+ pages read, .*\n/gm, '');

describe('extract in a process of its own', () => {
  it('answers a stream in its order, one line each, and ends with 1 after an error', async () => {
    const hidden = 'The keeper said\u2028 that the horn is loud enough for both of the coasts.';
    const input = [
      JSON.stringify({ id: 'b', text: hidden }),
      '',
      '{"id": "c"}',
      JSON.stringify({ id: 'a', text: page }),
    ].join('\n');
    const { child, code } = started(['--ndjson'], input);
    const [stdout, stderr] = await Promise.all([textOf(child.stdout), saidOn(child.stderr)]);
    expect(stdout).toMatch(/^[\n -~]*\n$/);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; error?: string });
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      ['b', undefined],
      ['c', 'Line 3: It has neither "text" nor "html".'],
      ['a', undefined],
    ]);
    expect(stderr).toBe('1 of 3 lines could not be read; each is answered with its error\n');
    expect(await code).toBe(1);
  });

  it('stops reading when nobody reads what it prints', async () => {
    const line = `${JSON.stringify({ id: 1, text: page.repeat(20) })}\n`;
    const { child, code } = started(['--ndjson'], line.repeat(200));
    child.stdout.once('data', () => child.stdout.destroy());
    const said =
      'missile-talks: Not all output was written: the program that reads it has ended.\n';
    expect(await saidOn(child.stderr)).toBe(said);
    expect(await code).toBe(1);
  });

  it('reads a page from standard input', async () => {
    const { child } = started(['--plain', '-'], page);
    expect(await textOf(child.stdout)).toBe(`${page.split('\n\n').slice(1, 4).join('\n\n')}\n`);
  });
});
