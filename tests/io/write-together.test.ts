import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../scripts/io/project-files.js';
import { filesWaiting, writeTogether } from '../../scripts/io/write-together.js';
import { bytesOf } from '../../scripts/text/files.js';
import { freshFolder, recover } from './small-release.js';

const at = freshFolder();
const old = new Map([['a.json', bytesOf('old a')]]);
const fresh = new Map([
  ['a.json', bytesOf('new a')],
  ['sub/b.json', bytesOf('new b')],
]);
const write = (path: string, text: string): Promise<void> => writeFile(join(at(), path), text);
const textAt = (path: string): Promise<string> =>
  readFile(join(at(), path), 'utf8').catch(() => 'absent');
const state = async (): Promise<string[]> => [await textAt('a.json'), await textAt('sub/b.json')];

/** Stops when a step is reached for the nth time, as a kill does. */
function stopAt(step: string, nth = 1): (reached: string) => void {
  let left = nth;
  return (reached) => {
    if (reached === step && (left -= 1) === 0) throw new Error('killed');
  };
}

describe('writeTogether', () => {
  it('writes what changes, names it, and leaves nothing beside', async () => {
    await write('a.json', 'old a');
    const same = new Map([...fresh, ['a.json', bytesOf('old a')]]);
    expect(await writeTogether(at(), old, same)).toEqual(['sub/b.json']);
    expect(await writeTogether(at(), old, fresh)).toEqual(['a.json', 'sub/b.json']);
    expect(await state()).toEqual(['new a', 'new b']);
    expect((await readdir(at())).sort()).toEqual(['a.json', 'sub']);
  });

  it.each([
    ['written', 1, ['old a', 'absent'], ['old a', 'absent']],
    ['waiting', 1, ['old a', 'absent'], ['new a', 'new b']],
    ['moved', 1, ['new a', 'absent'], ['new a', 'new b']],
    ['moved', 2, ['new a', 'new b'], ['new a', 'new b']],
  ])(
    'is all or none when it is stopped at %s (%i), once the next command has written',
    async (step, nth, stopped, after) => {
      await write('a.json', 'old a');
      await expect(writeTogether(at(), old, fresh, stopAt(step, nth))).rejects.toThrow('killed');
      expect(await state()).toEqual(stopped);
      // What who reads meanwhile is given.
      const placed = await readFiles(at(), [...fresh.keys()]);
      const read = new Map([...placed, ...(await filesWaiting(at()))]);
      const seen = [...fresh.keys()].map((path) => read.get(path));
      expect(seen.map((bytes) => (bytes ? Buffer.from(bytes).toString() : 'absent'))).toEqual(
        after,
      );
      await recover(at());
      expect(await state()).toEqual(after);
      expect((await readdir(at())).filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );

  it('overwrites no edit, made while it ran or since it was interrupted', async () => {
    await write('a.json', 'edited');
    await expect(writeTogether(at(), old, fresh)).rejects.toThrow(
      'a.json changed while the command ran, so nothing was written. Run it again.',
    );
    expect([await state(), await readdir(at())]).toEqual([['edited', 'absent'], ['a.json']]);

    await write('a.json', 'old a');
    await expect(writeTogether(at(), old, fresh, stopAt('waiting'))).rejects.toThrow('killed');
    await write('a.json', 'edited');
    await expect(recover(at())).rejects.toThrow(
      'What it was to become is in .dist-together/files/',
    );
    expect(await state()).toEqual(['edited', 'absent']);
    expect(await textAt('.dist-together/files/a.json')).toBe('new a');
  });

  it('replaces no link and no folder', async () => {
    await write('elsewhere', 'old a');
    await symlink(join(at(), 'elsewhere'), join(at(), 'a.json'));
    await expect(writeTogether(at(), old, fresh)).rejects.toThrow('a.json is a link, not a file');
    await mkdir(join(at(), 'sub/b.json'), { recursive: true });
    const onlyB = new Map([['sub/b.json', bytesOf('new b')]]);
    await expect(writeTogether(at(), old, onlyB)).rejects.toThrow('sub/b.json is a folder');
  });
});
