import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLastRelease } from '../../scripts/commands/open-project.js';
import { device } from '../../scripts/commands/output.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { readSteadily } from '../../scripts/io/read-steadily.js';
import { refuseOthersIn } from '../../scripts/io/refuse-others.js';
import { syncFolder, writeWhole } from '../../scripts/io/write-files.js';
import { generatedFolders } from '../../scripts/release/generate.js';
import { bytesOf } from '../../scripts/text/files.js';
import { conditions, freshFolder, swapIn, versionIn } from './small-release.js';

const at = freshFolder();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reader', () => {
  it('reads again when the release was replaced meanwhile, even by the same one', async () => {
    await swapIn(at(), 'old');
    const seen: string[] = [];
    const read = async (): Promise<string> => {
      seen.push(await versionIn(join(at(), 'dist')));
      if (seen.length === 1) await swapIn(at(), 'old');
      if (seen.length === 2) await swapIn(at(), 'new');
      return seen.at(-1) ?? '';
    };
    expect(await readSteadily(at(), read)).toBe('new');
    expect(seen).toEqual(['old', 'old', 'new']);
  });

  it('gives up when the release changes whenever it is read', async () => {
    await swapIn(at(), 'old');
    const change = (): Promise<void> => appendFile(join(at(), 'dist/SHA256SUMS'), '\n');
    await expect(readSteadily(at(), change)).rejects.toThrow(
      'The release changed each time that it was read.',
    );
  });

  it('opens no pipe to find out whether a release was replaced', async () => {
    await mkdir(join(at(), 'dist'));
    execFileSync('mkfifo', [join(at(), 'dist/SHA256SUMS')]);
    expect(await readSteadily(at(), () => Promise.resolve('read'))).toBe('read');
  });

  it('writes nothing where a release was interrupted, and says what it reads instead', async () => {
    await conditions.empty(join(at(), 'dist'));
    await conditions.whole(join(at(), '.dist-previous'), 'old');
    const said: string[] = [];
    vi.spyOn(device, 'write').mockImplementation((_stream, bytes) => {
      said.push(Buffer.from(bytes).toString());
      return bytes.length;
    });
    expect(await readLastRelease(at(), (folder) => versionIn(join(at(), folder)))).toBe('old');
    expect(said).toEqual(['dist/ is not whole: the last release is read from .dist-previous/\n']);
    expect((await readdir(at())).sort()).toEqual(['.dist-previous', 'dist']);
  });
});

describe('a single file', () => {
  it('is never written over a link', async () => {
    await writeFile(join(at(), 'real.md'), 'mine');
    await symlink('real.md', join(at(), 'README.md'));
    await expect(writeWhole(at(), 'README.md', bytesOf('new'))).rejects.toThrow(
      'README.md is a link, not a file, so nothing was written.',
    );
    expect(await writeWhole(at(), 'README.md', bytesOf('mine'))).toBe(false);
    expect((await readdir(at())).sort()).toEqual(['README.md', 'real.md']);
  });

  it('that cannot take its place leaves nothing beside it', async () => {
    await writeFile(join(at(), 'docs'), '');
    await expect(writeWhole(at(), 'docs/a.md', bytesOf('new'))).rejects.toThrow();
    expect(await readdir(at())).toEqual(['docs']);
  });
});

describe('a generated folder', () => {
  const refused = (): Promise<void> => refuseOthersIn(at(), 'schemas', generatedFolders.schemas);

  it('with files that no command put there, or links, is refused by their names', async () => {
    await refused();
    await mkdir(join(at(), 'schemas/release'), { recursive: true });
    await writeFile(join(at(), 'schemas/gone.schema.json'), '{}');
    await writeFile(join(at(), 'schemas/.DS_Store'), '');
    await refused();
    await writeFile(join(at(), 'schemas/release/notes.txt'), 'mine');
    await symlink('/', join(at(), 'schemas/a.schema.json'));
    await expect(refused()).rejects.toThrow(
      'No command put schemas/a.schema.json, schemas/release/notes.txt there, so nothing was written.',
    );
  });

  it('that is a link is refused', async () => {
    await symlink('/', join(at(), 'schemas'));
    await expect(refused()).rejects.toThrow('schemas is a link, not a folder');
  });

  it('loses what is no longer generated', async () => {
    await syncFolder(
      at(),
      'schemas',
      new Map([
        ['a', bytesOf('1')],
        ['sub/b', bytesOf('2')],
      ]),
    );
    const changed = await syncFolder(at(), 'schemas', new Map([['a', bytesOf('1')]]));
    expect(changed).toEqual(['schemas/sub/b']);
    expect(await listFiles(at(), 'schemas')).toEqual(['schemas/a']);
  });
});
