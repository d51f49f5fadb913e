import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ownPackage } from '../own-package.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { root } from '../project.js';
import { runCli } from '../commands/run-cli.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

const { name, version, dataset } = ownPackage();
const top = `${name}-${version}`;

/** A project that is the repository’s release and what it is made from beside its data. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'bundle-'));
  for (const part of ['dist', 'docs', 'curated', 'package.json'])
    await symlink(join(root, part), join(project, part));
  return () => rm(project, { recursive: true });
});

test('Python unpacks the bundle to dist/, byte for byte', async (context) => {
  const python = await pythonFor(context);
  expect(await runCli('bundle', '--root', project)).toMatchObject({ status: 0 });
  const unpacked = join(project, 'unpacked');
  const script = join(root, 'tests/python/unpack.py');
  const output = await outputOf({
    command: python,
    args: [script, join(project, `${top}.zip`), unpacked],
    folder: root,
  });
  const released = (await listFiles(root, 'dist')).map((path) => path.slice('dist/'.length));
  expect(JSON.parse(output)).toEqual({
    damaged: null,
    names: released.map((path) => `${top}/${path}`),
    dates: [`${dataset.releaseDate} 12:00:00`],
    extra: 0,
  });
  expect(await listFiles(unpacked, '.')).toEqual(released.map((path) => `${top}/${path}`));
  for (const path of released)
    expect(
      (await readFile(join(unpacked, top, path))).equals(await readFile(join(root, 'dist', path))),
      path,
    ).toBe(true);
});
