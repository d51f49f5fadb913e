import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FileHolder } from '../../scripts/io/files-on-disk.js';
import { bytesOf } from '../../scripts/text/files.js';
import { overlaid, renamedFiles } from '../../scripts/text/lazy-files.js';

let folder = '';
const names = ['a.txt', 'b.txt', 'c.txt'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holder-'));
  for (const name of names) await writeFile(join(folder, name), `horn ${name}`);
});
afterAll(() => rm(folder, { recursive: true }));

async function taken(most: number) {
  const holder = new FileHolder(folder, most);
  for (const name of names) await holder.take(name, await stat(join(folder, name)));
  return holder.files;
}

const whole = new Map(names.map((name) => [name, bytesOf(`horn ${name}`)]));

it.each([0, 10, 25, 1000])('gives every file when %d bytes are held', async (most) => {
  const files = await taken(most);
  expect(files.size).toBe(3);
  expect([...files.keys()]).toEqual(names);
  expect(new Map(files)).toEqual(whole);
  expect([...files.values()]).toEqual([...whole.values()]);
  expect(files.get('d.txt')).toBeUndefined();
});

it('refuses a file that was changed before it was read, and keeps what it holds', async () => {
  const files = await taken(10);
  await writeFile(join(folder, 'a.txt'), 'another horn');
  await writeFile(join(folder, 'c.txt'), 'another horn');
  expect(files.get('a.txt')).toEqual(bytesOf('horn a.txt'));
  expect(() => files.get('c.txt')).toThrow('changed while it was being read');
  await rm(join(folder, 'c.txt'));
  expect(() => files.get('c.txt')).toThrow('changed while it was being read');
});

it('lays files over others, and gives them other names', () => {
  const over = overlaid(
    whole,
    new Map([
      ['b.txt', bytesOf('bell')],
      ['d.txt', bytesOf('gull')],
    ]),
  );
  expect([...over.keys()]).toEqual([...names, 'd.txt']);
  expect(over.get('b.txt')).toEqual(bytesOf('bell'));
  expect(over.get('c.txt')).toEqual(bytesOf('horn c.txt'));
  const renamed = renamedFiles(over, (path) => (path === 'd.txt' ? undefined : `dist/${path}`));
  expect([...renamed.keys()]).toEqual(names.map((name) => `dist/${name}`));
  expect(renamed.get('dist/b.txt')).toEqual(bytesOf('bell'));
  expect(renamed.has('d.txt')).toBe(false);
});
