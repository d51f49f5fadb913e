import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRevision } from '../../scripts/io/git-files.js';
import { releaseNamed } from '../../scripts/commands/open-release.js';

const files: Readonly<Record<string, string>> = {
  'package.json': '{"version": "0.1.0"}',
  'curated/ids.json':
    '{"$schema": "s", "ids": [{"id": "E001", "kind": "event", "status": "active"}]}',
  'dist/SHA256SUMS': '',
  'dist/json/events.json': '[]',
  'dist/csv/events.csv': 'event_id\n',
  'schemas/release/events.schema.json':
    '{"items": {"properties": {"event_id": {"type": "string"}}}}',
  'README.md': '# Fog horns',
};
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

/** The version and number of events of the release of that name. */
async function toldOf(name: string, root = project): Promise<[string | undefined, number]> {
  const { release, findings } = await releaseNamed(name, root);
  expect(findings).toEqual([]);
  return [release?.version, release?.tables.get('events')?.rows.length ?? NaN];
}
const messagesOf = async (name: string): Promise<string[]> =>
  (await releaseNamed(name, project)).findings.map(({ check, message }) => `${check} ${message}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  // The project is a folder of its repository, and not the whole of it.
  project = join(folder, 'repository', 'data set');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(project, path, '..'), { recursive: true });
    await writeFile(join(project, path), text);
  }
  await writeFile(join(project, 'dist/\u{1f6a2} horn.bin'), new Uint8Array([0, 10, 255, 10]));
  run('git', 'init', '-q', '..');
  git('add', '-A');
  git('commit', '-q', '-m', 'First');
  git('tag', 'v0.1.0');
  await symlink('SHA256SUMS', join(project, 'dist/link'));
  git('add', '-A');
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},data set/dist/module`);
  git('commit', '-q', '-m', 'Links');
  git('tag', 'links');
  git('reset', '-q', '--hard', 'v0.1.0');
  await writeFile(join(project, 'dist/json/events.json'), '[{"event_id":"E001"}]');
  await mkdir(join(folder, 'package'));
  await cp(project, join(folder, 'package'), { recursive: true });
  run('tar', '-C', folder, '-czf', join(folder, 'fog-horns-0.1.0.tgz'), 'package');
  run('tar', '-C', project, '-czf', join(folder, 'dist.tar.gz'), 'dist');
  const zipped = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('dist/') ? [[path.slice('dist/'.length), strToU8(text)] as const] : [],
  );
  await writeFile(join(folder, 'bundle.zip'), zipSync(Object.fromEntries(zipped)));
  await writeFile(join(folder, 'damaged.tgz'), new Uint8Array([0x1f, 0x8b, 8, 0, 0]));
  await writeFile(join(folder, 'horn.txt'), 'Old Tom');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a release by its name', () => {
  it('is a project, a package, or a dist folder alone', async () => {
    expect(await toldOf(project)).toEqual(['0.1.0', 1]);
    expect(await toldOf(join(folder, 'package'))).toEqual(['0.1.0', 1]);
    expect(await toldOf(join(project, 'dist'))).toEqual([undefined, 1]);
  });

  it('is an archive as npm packs it, or one of the dist folder alone', async () => {
    expect(await toldOf(join(folder, 'fog-horns-0.1.0.tgz'))).toEqual(['0.1.0', 1]);
    for (const archive of ['dist.tar.gz', 'bundle.zip'])
      expect((await toldOf(join(folder, archive)))[0]).toBeUndefined();
  });

  it('has its registry and its columns from beside the dist folder', async () => {
    for (const name of [project, join(folder, 'fog-horns-0.1.0.tgz'), 'v0.1.0']) {
      const { release } = await releaseNamed(name, project);
      expect(release?.ids?.map(({ id }) => id)).toEqual(['E001']);
      expect(release?.tables.get('events')?.columns?.map(({ type }) => type)).toEqual([
        'text, never empty',
      ]);
    }
  });

  it('is a revision as it was committed, whatever has been edited since', async () => {
    expect(await toldOf('v0.1.0')).toEqual(['0.1.0', 0]);
    expect(await toldOf('HEAD')).toEqual(['0.1.0', 0]);
    // Any bytes under any name, an empty file among them.
    const read = await readRevision(project, 'HEAD', () => ['dist/']);
    const lengths = [...(read?.files ?? [])].map(([path, bytes]) => [path, bytes.length]);
    expect(lengths).toEqual([
      ['dist/SHA256SUMS', 0],
      ['dist/csv/events.csv', 9],
      ['dist/json/events.json', 2],
      ['dist/\u{1f6a2} horn.bin', 4],
    ]);
  });

  it('is no revision with a link or another repository in the release', async () => {
    expect(await messagesOf('links')).toEqual([
      'folder/no-plain-file It is a link or a device.',
      'folder/no-plain-file It is a link or a device.',
    ]);
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
      'release/unreadable It is neither a zip archive nor a gzip archive.',
    ]);
    expect(await messagesOf(join(folder, 'damaged.tgz'))).toEqual([
      'release/unreadable It cannot be read: unexpected end of file.',
    ]);
  });

  it('has tables that can be read', async () => {
    await writeFile(join(folder, 'package/dist/json/events.json'), '[\n{"event_id": }\n]');
    const name = join(folder, 'package');
    const { release, findings } = await releaseNamed(name, project);
    expect(release).toBeUndefined();
    expect(findings).toMatchObject([
      { check: 'file/unreadable', file: `${name}:dist/json/events.json`, line: 2, column: 14 },
    ]);
    await writeFile(join(folder, 'package/dist/json/events.json'), '{}');
    expect(await messagesOf(name)).toEqual(['file/unreadable It does not hold a list of rows.']);
    await rm(join(folder, 'package/dist/json'), { recursive: true });
    expect(await messagesOf(name)).toEqual(['diff/unreadable It holds no table of a release.']);
  });

  it('knows no revision where there is no repository', async () => {
    const { findings } = await releaseNamed('HEAD', folder);
    expect(findings).toHaveLength(1);
  });
});
