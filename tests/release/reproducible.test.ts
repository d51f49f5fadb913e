import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/io/project-files.js';
import { root } from '../project.js';

/** What a release is made from; everything else in the repository must not matter. */
const inputs = [
  'package.json',
  'README.md',
  'corpus/raw',
  'corpus/sources.json',
  'corpus/publishers.json',
  'corpus/external-sources.json',
  'curated',
  'docs',
  'scripts',
];
const outputs = ['dist', 'schemas', 'corpus/normalised'];

/** Files of a project, by path. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const paths = [
    ...(await Promise.all(outputs.map((output) => listFiles(folder, output)))).flat(),
    'CITATION.cff',
    '.zenodo.json',
    'README.md',
  ];
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'base64')] as const),
    ),
  );
}

test('a release in another folder, time zone and locale is byte for byte what is committed', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'another folder ü '));
  context.onTestFinished(() => rm(folder, { recursive: true }));
  for (const input of inputs) await cp(join(root, input), join(folder, input), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/cli.ts', 'release'],
    { cwd: folder, env: { ...process.env, ...elsewhere }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const [made, committed] = [await filesOf(folder), await filesOf(root)];
  const paths = new Set([...made.keys(), ...committed.keys()]);
  expect([...paths].filter((path) => made.get(path) !== committed.get(path))).toEqual([]);
  expect(made.size).toBeGreaterThan(100);
});
