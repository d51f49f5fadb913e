import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../scripts/io/release-source.js';

const files: Readonly<Record<string, string>> = {
  'package.json': '{"version": "0.1.0"}',
  'curated/ids.json': '{}',
  'dist/SHA256SUMS': '',
  'dist/json/events.json': '[]',
  'dist/csv/events.csv': 'event_id\n',
  'schemas/release/events.schema.json': '{}',
  'README.md': '# Fog horns',
};
const compared = [
  'curated/ids.json',
  'dist/SHA256SUMS',
  'dist/json/events.json',
  'package.json',
  'schemas/release/events.schema.json',
];

let folder: string;
let project: string;

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
const git = (...args: string[]): void => {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  run('git', ...identity, '-c', 'commit.gpgsign=false', ...args);
};

async function pathsOf(name: string, root = project): Promise<string[]> {
  const { files: found, findings } = await readSource(name, root);
  expect(findings).toEqual([]);
  return [...found.keys()].sort();
}
const messagesOf = async (name: string): Promise<string[]> =>
  (await readSource(name, project)).findings.map(({ check, message }) => `${check} ${message}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  // The project is a folder of its repository, and not the whole of it.
  project = join(folder, 'repository', 'data set');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(project, path, '..'), { recursive: true });
    await writeFile(join(project, path), text);
  }
  run('git', 'init', '-q', '..');
  git('add', '-A');
  git('commit', '-q', '-m', 'First');
  git('tag', 'v0.1.0');
  await writeFile(join(project, 'dist/json/events.json'), '[{"event_id":"E001"}]');
  await mkdir(join(folder, 'package'));
  await cp(project, join(folder, 'package'), { recursive: true });
  run('tar', '-C', folder, '-czf', join(folder, 'fog-horns-0.1.0.tgz'), 'package');
  run('tar', '-C', project, '-czf', join(folder, 'dist.tar.gz'), 'dist');
  await writeFile(join(folder, 'damaged.tgz'), new Uint8Array([0x1f, 0x8b, 8, 0, 0]));
  await writeFile(join(folder, 'horn.txt'), 'Old Tom');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readSource', () => {
  it('reads a project, a package, or its dist folder alone, and of each only what is compared', async () => {
    expect(await pathsOf(project)).toEqual(compared);
    expect(await pathsOf(join(project, 'dist'))).toEqual([
      'dist/SHA256SUMS',
      'dist/json/events.json',
    ]);
  });

  it('reads an archive as npm packs it, and one of the dist folder alone', async () => {
    expect(await pathsOf(join(folder, 'fog-horns-0.1.0.tgz'))).toEqual(compared);
    expect(await pathsOf(join(folder, 'dist.tar.gz'))).toEqual([
      'dist/SHA256SUMS',
      'dist/json/events.json',
    ]);
  });

  it('reads a revision as it was committed, whatever has been edited since', async () => {
    expect(await pathsOf('v0.1.0')).toEqual(compared);
    const { files: found } = await readSource('HEAD', project);
    expect(new TextDecoder().decode(found.get('dist/json/events.json'))).toBe('[]');
  });

  it.each([
    ['v9.9.9', 'diff/unknown-release There is no such folder or archive, and no such revision in '],
    ['--help', 'diff/unknown-release There is no such folder or archive, and no such revision in '],
    ['v0.1.0:README.md', 'diff/unknown-release There is no such folder or archive'],
  ])('says of %s that it is nothing', async (name, message) => {
    expect(await messagesOf(name)).toEqual([expect.stringContaining(message)]);
  });

  it('says what is wrong with a file that it cannot unpack', async () => {
    expect(await messagesOf(join(folder, 'horn.txt'))).toEqual([
      'release/unreadable It is no zip and no gzip archive.',
    ]);
    expect(await messagesOf(join(folder, 'damaged.tgz'))).toEqual([
      'release/unreadable It cannot be read: unexpected end of file.',
    ]);
  });

  it('knows no revision where there is no repository', async () => {
    const { findings } = await readSource('HEAD', folder);
    expect(findings).toHaveLength(1);
  });
});
