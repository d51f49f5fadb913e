import { cpSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releasedFolder } from '../../scripts/io/read-steadily.js';
import { swapRelease, whileWriting, type SwapStep } from '../../scripts/io/swap.js';
import { smallRelease } from '../campaign/small-swap.js';
import { conditions, freshFolder, recover, swapIn, versionIn } from '../io/small-release.js';

const at = freshFolder();

describe('a release killed', () => {
  it('at any step leaves a whole one, which readers find and the next command puts back', async () => {
    await swapIn(at(), 'old');
    const standing = new Map<SwapStep, string>();
    const copies: [SwapStep, string][] = [];
    // What is on the disk at a step is what a process that is killed there leaves.
    const onStep = (step: SwapStep): void => {
      const copy = mkdtempSync(join(tmpdir(), 'killed-'));
      cpSync(at(), copy, { recursive: true });
      for (const name of readdirSync(join(copy, '.dist-lock')))
        renameSync(
          join(copy, '.dist-lock', name),
          join(copy, '.dist-lock', name.replace(/^\d+/, '999999999')),
        );
      copies.push([step, copy]);
    };
    await swapIn(at(), 'new', { onStep });
    for (const [step, copy] of copies) {
      const found = await versionIn(join(copy, await releasedFolder(copy)));
      await recover(copy);
      standing.set(step, `${found}, ${await versionIn(join(copy, 'dist'))}`);
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
  type Condition = keyof typeof conditions;
  const names = Object.keys(conditions) as Condition[];
  const make = async (dist: Condition, previous: Condition, next: Condition): Promise<void> => {
    for (const name of await readdir(at())) await rm(join(at(), name), { recursive: true });
    await conditions[dist](join(at(), 'dist'), 'new');
    await conditions[previous](join(at(), '.dist-previous'), 'old');
    await conditions[next](join(at(), '.dist-next'), 'next');
  };
  const lock = (pid: number): Promise<void> => writeFile(join(at(), '.dist-lock'), String(pid));
  const listed = async (): Promise<unknown> => [
    await readdir(at(), { recursive: true }),
    await versionIn(join(at(), 'dist')),
    await versionIn(join(at(), '.dist-previous')),
  ];

  it.each(names.flatMap((dist) => names.map((previous) => [dist, previous] as const)))(
    'with %s dist/ beside %s .dist-previous/ loses nothing whole, and a release comes after it',
    async (dist, previous) => {
      const whole = dist === 'whole' ? 'new' : previous === 'whole' ? 'old' : undefined;
      for (const next of ['absent', 'partial', 'whole'] as const)
        for (const pid of [undefined, 999999999]) {
          await make(dist, previous, next);
          if (pid !== undefined) await lock(pid);
          await recover(at());
          if (whole !== undefined) expect(await versionIn(join(at(), 'dist'))).toBe(whole);
          expect(await versionIn(join(at(), '.dist-next'))).toBe('absent');
          expect(await readdir(at())).not.toContain('.dist-lock');
        }
      await swapIn(at(), 'next');
      expect(await versionIn(join(at(), 'dist'))).toBe('next');
      expect(await readdir(at())).toEqual(['dist']);
      await make(dist, previous, 'whole');
      await lock(process.ppid);
      const before = await listed();
      await expect(swapIn(at(), 'next')).rejects.toThrow('Another command is writing here');
      expect(await listed()).toEqual(before);
    },
  );
});

describe('dist', () => {
  const elsewhere = async (): Promise<string> => {
    const folder = join(at(), 'elsewhere');
    await conditions.whole(folder, 'old');
    return folder;
  };

  it('that is a link is refused and left alone', async () => {
    await symlink(await elsewhere(), join(at(), 'dist'));
    await expect(swapIn(at(), 'new')).rejects.toThrow('dist is a link, not a folder');
    expect(await versionIn(join(at(), 'elsewhere'))).toBe('old');
    expect((await readdir(at())).sort()).toEqual(['dist', 'elsewhere']);
  });

  it('that is a file is refused and left alone', async () => {
    await writeFile(join(at(), 'dist'), 'mine');
    await expect(swapIn(at(), 'new')).rejects.toThrow('dist is a file, not a folder');
    expect(await readFile(join(at(), 'dist'), 'utf8')).toBe('mine');
  });

  it('with files that no release put there is refused by their names, and left alone', async () => {
    await swapIn(at(), 'old');
    await writeFile(join(at(), 'dist/sub/notes\u202e.txt'), 'mine');
    await symlink('a.txt', join(at(), 'dist/link'));
    await expect(swapIn(at(), 'new')).rejects.toThrow(
      'No release put dist/link, dist/sub/notes\\u{202e}.txt there',
    );
    // Nor is it thrown away in favour of the release it replaces.
    await rm(join(at(), 'dist/a.txt'));
    await conditions.whole(join(at(), '.dist-previous'), 'old');
    await expect(recover(at())).rejects.toThrow('No release put dist/link');
    expect(await readFile(join(at(), 'dist/sub/notes\u202e.txt'), 'utf8')).toBe('mine');
  });

  it('into which somebody puts a file while the new one is read back is left alone', async () => {
    await swapIn(at(), 'old');
    const late = { verify: () => writeFile(join(at(), 'dist/notes.txt'), 'mine') };
    await expect(swapIn(at(), 'new', late)).rejects.toThrow('No release put dist/notes.txt there');
    expect((await readdir(at())).sort()).toEqual(['dist']);
    expect((await readdir(join(at(), 'dist'))).sort()).toContain('notes.txt');
  });

  it('with a link in the place of one of its files is refused', async () => {
    await swapIn(at(), 'old');
    await rename(join(at(), 'dist/a.txt'), join(at(), 'a.txt'));
    await symlink('../a.txt', join(at(), 'dist/a.txt'));
    await expect(swapIn(at(), 'new')).rejects.toThrow('No release put dist/a.txt there');
  });

  it('with what macOS or Windows leave in folders is replaced', async () => {
    await swapIn(at(), 'old');
    await writeFile(join(at(), 'dist/.DS_Store'), '');
    await writeFile(join(at(), 'dist/sub/Thumbs.db'), '');
    await swapIn(at(), 'new');
    expect(await versionIn(join(at(), 'dist'))).toBe('new');
  });
});

describe('what is beside dist/', () => {
  it.each(['.dist-next', '.dist-previous', '.dist-lock'])(
    'that is a link, %s, is left alone',
    async (name) => {
      await conditions.whole(join(at(), 'elsewhere'), 'old');
      await symlink('elsewhere', join(at(), name));
      await expect(swapIn(at(), 'new')).rejects.toThrow(`${name} is a link`);
      expect(await versionIn(join(at(), 'elsewhere'))).toBe('old');
      expect(await readdir(at())).toContain(name);
    },
  );

  it('in which somebody put a file among those of a release is left alone', async () => {
    await swapIn(at(), 'old');
    await conditions.whole(join(at(), '.dist-previous'), 'old');
    await writeFile(join(at(), '.dist-previous/mine'), 'mine');
    await expect(swapIn(at(), 'new')).rejects.toThrow('No release put .dist-previous/mine there');
    expect(await readFile(join(at(), '.dist-previous/mine'), 'utf8')).toBe('mine');
  });
});

describe('a release that fails', () => {
  it('in reading back leaves the old one and no trace', async () => {
    await swapIn(at(), 'old');
    const failing = { verify: () => Promise.reject(new Error('not what was written')) };
    await expect(swapIn(at(), 'new', failing)).rejects.toThrow('not what was written');
    expect(await versionIn(join(at(), 'dist'))).toBe('old');
    expect(await readdir(at())).toEqual(['dist']);
  });

  it('in writing leaves the old one and no trace', async () => {
    await swapIn(at(), 'old');
    // A file where a folder is needed fails as a full disk does: in the middle of writing.
    const files = new Map([...smallRelease('new'), ['a.txt/c.txt', new Uint8Array(1)] as const]);
    await expect(
      whileWriting(at(), () => swapRelease(at(), files, { verify: () => Promise.resolve() })),
    ).rejects.toThrow();
    expect(await versionIn(join(at(), 'dist'))).toBe('old');
    expect(await readdir(at())).toEqual(['dist']);
  });

  it('in the last rename puts the old one back', async () => {
    await swapIn(at(), 'old');
    // Takes the new release away, so that the rename after the old one was moved has nothing to move.
    const failing = { verify: () => rename(join(at(), '.dist-next'), join(at(), 'away')) };
    await expect(swapIn(at(), 'new', failing)).rejects.toThrow();
    expect(await versionIn(join(at(), 'dist'))).toBe('old');
    expect((await readdir(at())).sort()).toEqual(['away', 'dist']);
  });
});
