import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

interface Build {
  readonly folder: string;
  readonly code: number | null;
  readonly stderr: string;
}

async function build(name: string, environment: Record<string, string>): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), name));
  for (const input of inputs) await cp(join(root, input), join(folder, input), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/cli.ts', 'release'],
    {
      cwd: folder,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  );
  return { folder, code: status, stderr };
}

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

const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();

describe('two builds in other folders, time zones and locales', () => {
  let builds: Build[];

  beforeAll(async () => {
    builds = [
      await build('one-', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      await build('another folder ü ', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
    ];
  });

  afterAll(async () => {
    for (const { folder } of builds) await rm(folder, { recursive: true, force: true });
  });

  it('succeed', () => {
    expect(builds.map(({ code, stderr }) => (code === 0 ? 'ok' : stderr))).toEqual(['ok', 'ok']);
  });

  it('are the same byte for byte, and the same as what is committed', async () => {
    const [one, another, committed] = await Promise.all(
      [...builds.map(({ folder }) => folder), root].map(filesOf),
    );
    expect(differences(one ?? new Map(), another ?? new Map())).toEqual([]);
    expect(differences(one ?? new Map(), committed ?? new Map())).toEqual([]);
    expect(one?.size).toBeGreaterThan(100);
  });
});
