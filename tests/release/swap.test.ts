import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLastRelease } from '../../scripts/commands/context.js';
import { device } from '../../scripts/commands/output.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { newEntry } from '../../scripts/io/lock-holder.js';
import { readSteadily, releasedFolder } from '../../scripts/io/read-steadily.js';
import { refuseOthersIn } from '../../scripts/io/refuse-others.js';
import { standingOf } from '../../scripts/io/standing.js';
import { swapRelease, whileWriting, type SwapStep } from '../../scripts/io/swap.js';
import { syncFolder, writeWhole } from '../../scripts/io/write-files.js';
import { checksumList } from '../../scripts/release/checksums.js';
import { generatedFolders } from '../../scripts/release/generate.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';
import { root as projectRoot } from '../project.js';

function release(version: string): Files {
  const files = new Map(
    ['a.txt', 'sub/b.txt'].map((path) => [path, bytesOf(`${version} ${path}`)] as const),
  );
  return new Map([...files, ['SHA256SUMS', checksumList(files)]]);
}
const verify = (): Promise<void> => Promise.resolve();
const swapIn = (version: string, options = {}): Promise<void> =>
  whileWriting(root, () => swapRelease(root, release(version), { verify, ...options }));
const recover = (at = root): Promise<void> => whileWriting(at, () => Promise.resolve());

let root: string;

/** "old" or "new" when the folder is that release, whole. */
async function versionIn(folder: string, at = root): Promise<string> {
  const { state } = await standingOf(join(at, folder));
  return state === 'whole'
    ? ((await readFile(join(at, folder, 'a.txt'), 'utf8')).split(' ')[0] ?? '')
    : state;
}

/** What a folder beside dist/, or dist/ itself, may be after any accident. */
const conditions: Record<string, (path: string, version: string) => Promise<void>> = {
  absent: () => Promise.resolve(),
  empty: async (path) => {
    await mkdir(path);
  },
  partial: async (path, version) => {
    await conditions['whole']?.(path, version);
    await rm(join(path, 'SHA256SUMS'));
    await rm(join(path, 'sub'), { recursive: true });
  },
  damaged: async (path, version) => {
    await conditions['whole']?.(path, version);
    await writeFile(join(path, 'a.txt'), '');
  },
  whole: async (path, version) => {
    for (const [name, bytes] of release(version)) {
      await mkdir(join(path, name, '..'), { recursive: true });
      await writeFile(join(path, name), bytes);
    }
  },
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

describe('a release killed', () => {
  it('at any step leaves a whole one, which readers find and the next command puts back', async () => {
    await swapIn('old');
    const standing = new Map<SwapStep, string>();
    const copies: [SwapStep, string][] = [];
    // What is on the disk at a step is what a process that is killed there leaves.
    const onStep = (step: SwapStep): void => {
      const copy = mkdtempSync(join(tmpdir(), 'killed-'));
      cpSync(root, copy, { recursive: true });
      for (const name of readdirSync(join(copy, '.dist-lock')))
        renameSync(
          join(copy, '.dist-lock', name),
          join(copy, '.dist-lock', name.replace(/^\d+/, '999999999')),
        );
      copies.push([step, copy]);
    };
    await swapIn('new', { onStep });
    for (const [step, copy] of copies) {
      const found = await versionIn(await releasedFolder(copy), copy);
      await recover(copy);
      standing.set(step, `${found}, ${await versionIn('dist', copy)}`);
      expect(await readdir(copy)).toEqual(['dist']);
      await rm(copy, { recursive: true });
    }
    expect(Object.fromEntries(standing)).toEqual({
      locked: 'old, old',
      writing: 'old, old',
      written: 'old, old',
      verified: 'old, old',
      'moved-old': 'old, old',
      'moved-new': 'new, new',
      cleaned: 'new, new',
    });
  });
});

describe('recovery', () => {
  const names = Object.keys(conditions);
  it.each(names.flatMap((dist) => names.map((previous) => [dist, previous] as const)))(
    'with %s dist/ beside %s .dist-previous/ loses nothing whole, and a release comes after it',
    async (dist, previous) => {
      await conditions[dist]?.(join(root, 'dist'), 'new');
      await conditions[previous]?.(join(root, '.dist-previous'), 'old');
      await conditions['partial']?.(join(root, '.dist-next'), 'next');
      await recover();
      const [before, best] =
        dist === 'whole' ? ['whole', 'new'] : previous === 'whole' ? ['whole', 'old'] : [];
      if (before) expect(await versionIn('dist')).toBe(best);
      await swapIn('next');
      expect(await versionIn('dist')).toBe('next');
      expect(await readdir(root)).toEqual(['dist']);
    },
  );
});

describe('a second command that writes', () => {
  it('is refused while one runs in another process, which is left alone, and goes on once that is killed', async () => {
    await swapIn('old');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, 'tests/release/swap-child.ts'), root],
      { cwd: projectRoot },
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(swapIn('new')).rejects.toThrow(
      `Another command is writing here (process ${child.pid ?? ''}).`,
    );
    expect((await readdir(root)).sort()).toEqual(['.dist-lock', 'dist']);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    await swapIn('new');
    expect(await versionIn('dist')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('never works beside another, however many come at once', async () => {
    let working = 0;
    const most: number[] = [];
    const work = async (): Promise<void> => {
      working += 1;
      most.push(working);
      await new Promise((resolve) => setImmediate(resolve));
      working -= 1;
    };
    const came = await Promise.allSettled(
      Array.from({ length: 8 }, () => whileWriting(root, work)),
    );
    expect(came.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(Math.max(...most)).toBe(1);
  });

  const enteredAs = async (name: string): Promise<void> => {
    await mkdir(join(root, '.dist-lock'));
    await writeFile(join(root, '.dist-lock', name), '');
  };

  it.each([
    ['a dead process', () => newEntry(999999999)],
    [
      'an earlier process with the number of this one',
      async () => (await newEntry()).replace(/_\d*_/, '_1_'),
    ],
  ])('takes over what %s left', async (_whose, nameOf) => {
    await enteredAs(await nameOf());
    await recover();
    expect(await readdir(root)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'counts one that was killed as gone, though nobody has asked for it yet',
    async () => {
      // A shell that becomes a program which never asks after its child.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60']);
      const [output] = (await once(parent.stdout, 'data')) as [Buffer];
      const child = Number(output.toString());
      try {
        await enteredAs(await newEntry(child));
        const ended = (): Promise<boolean> =>
          recover().then(
            () => true,
            () => false,
          );
        await expect.poll(ended).toBe(true);
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );

  it.each([
    ['a dead process', '999999999', undefined],
    ['this process, which has none', String(process.pid), undefined],
    ['nobody', '', undefined],
    ['a live process', String(process.ppid), `(process ${process.ppid}). Wait for it to end; `],
  ])('heeds the file that was the lock up to 2.1.0, of %s', async (_whose, pid, message) => {
    await writeFile(join(root, '.dist-lock'), pid);
    if (message === undefined) await recover();
    else await expect(recover()).rejects.toThrow(message);
    expect(await readdir(root)).toEqual(message === undefined ? [] : ['.dist-lock']);
  });

  it.each([
    [' on elsewhere', (name: string) => name.replace(/_[^_]+$/, '_elsewhere')],
    [' in another container', (name: string) => `${name.replace(/~.*$/, '')}~1`],
  ])('waits for nobody%s, and says what to delete', async (where, moved) => {
    const name = moved(await newEntry(1));
    await enteredAs(name);
    await expect(recover()).rejects.toThrow(
      `(process 1${where}). Wait for it to end; if there is no such process any more, delete .dist-lock/${name}.`,
    );
  });

  it('stops when somebody deletes the lock meanwhile', async () => {
    // One that comes later by name, so that this one waits for it to leave.
    await enteredAs(
      (await newEntry()).replace(/^\d+/, '99999999').replace(/_[^_]+$/, '_elsewhere'),
    );
    const stopped = expect(recover()).rejects.toThrow('Somebody deleted .dist-lock.');
    await expect.poll(() => readdir(join(root, '.dist-lock'))).toHaveLength(2);
    await rm(join(root, '.dist-lock'), { recursive: true });
    await stopped;
  });

  it('says what the system said where nothing can be written', async () => {
    await rm(root, { recursive: true });
    await expect(recover()).rejects.toThrow(/^Nothing can be written here: /);
  });
});

describe('a reader', () => {
  it('reads again when the release was replaced meanwhile, even by the same one', async () => {
    await swapIn('old');
    const seen: string[] = [];
    const read = async (): Promise<string> => {
      seen.push(await versionIn('dist'));
      if (seen.length === 1) await swapIn('old');
      if (seen.length === 2) await swapIn('new');
      return seen.at(-1) ?? '';
    };
    expect(await readSteadily(root, read)).toBe('new');
    expect(seen).toEqual(['old', 'old', 'new']);
  });

  it('gives up when the release changes whenever it is read', async () => {
    await swapIn('old');
    const change = (): Promise<void> => appendFile(join(root, 'dist/SHA256SUMS'), '\n');
    await expect(readSteadily(root, change)).rejects.toThrow(
      'The release changed each time that it was read.',
    );
  });

  it('opens no pipe to find out whether a release was replaced', async () => {
    await mkdir(join(root, 'dist'));
    execFileSync('mkfifo', [join(root, 'dist/SHA256SUMS')]);
    expect(await readSteadily(root, () => Promise.resolve('read'))).toBe('read');
  });

  it('writes nothing where a release was interrupted, and says what it reads instead', async () => {
    await conditions['empty']?.(join(root, 'dist'), 'new');
    await conditions['whole']?.(join(root, '.dist-previous'), 'old');
    const said: string[] = [];
    vi.spyOn(device, 'write').mockImplementation((_stream, bytes) => {
      said.push(Buffer.from(bytes).toString());
      return bytes.length;
    });
    expect(await readLastRelease(root, (folder) => versionIn(folder))).toBe('old');
    expect(said).toEqual(['dist/ is not whole: the last release is read from .dist-previous/\n']);
    expect((await readdir(root)).sort()).toEqual(['.dist-previous', 'dist']);
  });
});

describe('dist', () => {
  const elsewhere = async (): Promise<string> => {
    const folder = join(root, 'elsewhere');
    await conditions['whole']?.(folder, 'old');
    return folder;
  };

  it('that is a link is refused and left alone', async () => {
    await symlink(await elsewhere(), join(root, 'dist'));
    await expect(swapIn('new')).rejects.toThrow('dist is a link, not a folder');
    expect(await versionIn('elsewhere')).toBe('old');
    expect((await readdir(root)).sort()).toEqual(['dist', 'elsewhere']);
  });

  it('that is a file is refused and left alone', async () => {
    await writeFile(join(root, 'dist'), 'mine');
    await expect(swapIn('new')).rejects.toThrow('dist is a file, not a folder');
    expect(await readFile(join(root, 'dist'), 'utf8')).toBe('mine');
  });

  it('with files that no release put there is refused by their names, and left alone', async () => {
    await swapIn('old');
    await writeFile(join(root, 'dist/sub/notes\u202e.txt'), 'mine');
    await symlink('a.txt', join(root, 'dist/link'));
    await expect(swapIn('new')).rejects.toThrow(
      'No release put dist/link, dist/sub/notes\\u{202e}.txt there',
    );
    // Nor is it thrown away in favour of the release it replaces.
    await rm(join(root, 'dist/a.txt'));
    await conditions['whole']?.(join(root, '.dist-previous'), 'old');
    await expect(recover()).rejects.toThrow('No release put dist/link');
    expect(await readFile(join(root, 'dist/sub/notes\u202e.txt'), 'utf8')).toBe('mine');
  });

  it('into which somebody puts a file while the new one is read back is left alone', async () => {
    await swapIn('old');
    const late = { verify: () => writeFile(join(root, 'dist/notes.txt'), 'mine') };
    await expect(swapIn('new', late)).rejects.toThrow('No release put dist/notes.txt there');
    expect((await readdir(root)).sort()).toEqual(['dist']);
    expect((await readdir(join(root, 'dist'))).sort()).toContain('notes.txt');
  });

  it('with a link in the place of one of its files is refused', async () => {
    await swapIn('old');
    await rename(join(root, 'dist/a.txt'), join(root, 'a.txt'));
    await symlink('../a.txt', join(root, 'dist/a.txt'));
    await expect(swapIn('new')).rejects.toThrow('No release put dist/a.txt there');
  });

  it('with what macOS or Windows leave in folders is replaced', async () => {
    await swapIn('old');
    await writeFile(join(root, 'dist/.DS_Store'), '');
    await writeFile(join(root, 'dist/sub/Thumbs.db'), '');
    await swapIn('new');
    expect(await versionIn('dist')).toBe('new');
  });
});

describe('a single file', () => {
  it('is never written over a link', async () => {
    await writeFile(join(root, 'real.md'), 'mine');
    await symlink('real.md', join(root, 'README.md'));
    await expect(writeWhole(root, 'README.md', bytesOf('new'))).rejects.toThrow(
      'README.md is a link, not a file, so nothing was written.',
    );
    expect(await writeWhole(root, 'README.md', bytesOf('mine'))).toBe(false);
    expect((await readdir(root)).sort()).toEqual(['README.md', 'real.md']);
  });

  it('that cannot take its place leaves nothing beside it', async () => {
    await writeFile(join(root, 'docs'), '');
    await expect(writeWhole(root, 'docs/a.md', bytesOf('new'))).rejects.toThrow();
    expect(await readdir(root)).toEqual(['docs']);
  });
});

describe('a generated folder', () => {
  const refused = (): Promise<void> => refuseOthersIn(root, 'schemas', generatedFolders.schemas);

  it('with files that no command put there, or links, is refused by their names', async () => {
    await refused();
    await mkdir(join(root, 'schemas/release'), { recursive: true });
    await writeFile(join(root, 'schemas/gone.schema.json'), '{}');
    await writeFile(join(root, 'schemas/.DS_Store'), '');
    await refused();
    await writeFile(join(root, 'schemas/release/notes.txt'), 'mine');
    await symlink('/', join(root, 'schemas/a.schema.json'));
    await expect(refused()).rejects.toThrow(
      'No command put schemas/a.schema.json, schemas/release/notes.txt there, so nothing was written.',
    );
  });

  it('that is a link is refused', async () => {
    await symlink('/', join(root, 'schemas'));
    await expect(refused()).rejects.toThrow('schemas is a link, not a folder');
  });

  it('loses what is no longer generated', async () => {
    await syncFolder(
      root,
      'schemas',
      new Map([
        ['a', bytesOf('1')],
        ['sub/b', bytesOf('2')],
      ]),
    );
    const changed = await syncFolder(root, 'schemas', new Map([['a', bytesOf('1')]]));
    expect(changed).toEqual(['schemas/sub/b']);
    expect(await listFiles(root, 'schemas')).toEqual(['schemas/a']);
  });
});

describe('a release that fails', () => {
  it('in reading back leaves the old one and no trace', async () => {
    await swapIn('old');
    const failing = { verify: () => Promise.reject(new Error('not what was written')) };
    await expect(swapIn('new', failing)).rejects.toThrow('not what was written');
    expect(await versionIn('dist')).toBe('old');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('in writing leaves the old one and no trace', async () => {
    await swapIn('old');
    // A file where a folder is needed fails as a full disk does: in the middle of writing.
    const files = new Map([...release('new'), ['a.txt/c.txt', new Uint8Array(1)] as const]);
    await expect(whileWriting(root, () => swapRelease(root, files, { verify }))).rejects.toThrow();
    expect(await versionIn('dist')).toBe('old');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('in the last rename puts the old one back', async () => {
    await swapIn('old');
    // Takes the new release away, so that the rename after the old one was moved has nothing to move.
    const failing = { verify: () => rename(join(root, '.dist-next'), join(root, 'away')) };
    await expect(swapIn('new', failing)).rejects.toThrow();
    expect(await versionIn('dist')).toBe('old');
    expect((await readdir(root)).sort()).toEqual(['away', 'dist']);
  });
});
