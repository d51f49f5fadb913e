import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEntry } from '../../scripts/io/lock-holder.js';
import { whileWriting } from '../../scripts/io/swap.js';
import { root as projectRoot } from '../project.js';
import { freshFolder, recover, swapIn, versionIn } from './small-release.js';

const at = freshFolder();

describe('a second command that writes', () => {
  it('is refused while one runs in another process, which is left alone, and goes on once that is killed', async () => {
    await swapIn(at(), 'old');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, 'tests/io/lock-child.ts'), at()],
      { cwd: projectRoot },
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(swapIn(at(), 'new')).rejects.toThrow(
      `Another command is writing here (process ${child.pid ?? ''}).`,
    );
    expect((await readdir(at())).sort()).toEqual(['.dist-lock', 'dist']);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    await swapIn(at(), 'new');
    expect(await versionIn(join(at(), 'dist'))).toBe('new');
    expect(await readdir(at())).toEqual(['dist']);
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
      Array.from({ length: 8 }, () => whileWriting(at(), work)),
    );
    expect(came.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(Math.max(...most)).toBe(1);
  });

  const enteredAs = async (name: string): Promise<void> => {
    await mkdir(join(at(), '.dist-lock'));
    await writeFile(join(at(), '.dist-lock', name), '');
  };

  it.each([
    ['a dead process', () => newEntry(999999999)],
    [
      'an earlier process with the number of this one',
      async () => (await newEntry()).replace(/_\d*_/, '_1_'),
    ],
  ])('takes over what %s left', async (_whose, nameOf) => {
    await enteredAs(await nameOf());
    await recover(at());
    expect(await readdir(at())).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'counts one that was killed as gone, though nobody has asked for it yet',
    async () => {
      // A shell that becomes a program which never asks after its child.
      const parent = spawn('sh', ['-c', 'sleep 3600 & echo $!; exec sleep 3600']);
      const [output] = (await once(parent.stdout, 'data')) as [Buffer];
      const child = Number(output.toString());
      try {
        await enteredAs(await newEntry(child));
        await expect(recover(at())).rejects.toThrow(`(process ${child})`);
        process.kill(child, 'SIGKILL');
        const stat = (): Promise<string> => readFile(`/proc/${child}/stat`, 'utf8');
        await expect.poll(stat).toMatch(/\) Z /);
        await recover(at());
        expect(await readdir(at())).toEqual([]);
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
    await writeFile(join(at(), '.dist-lock'), pid);
    if (message === undefined) await recover(at());
    else await expect(recover(at())).rejects.toThrow(message);
    expect(await readdir(at())).toEqual(message === undefined ? [] : ['.dist-lock']);
  });

  it.each([
    [' on elsewhere', (name: string) => name.replace(/_[^_]+$/, '_elsewhere')],
    [' in another container', (name: string) => `${name.replace(/~.*$/, '')}~1`],
  ])('waits for nobody%s, and says what to delete', async (where, moved) => {
    const name = moved(await newEntry(1));
    await enteredAs(name);
    await expect(recover(at())).rejects.toThrow(
      `(process 1${where}). Wait for it to end; if there is no such process any more, delete .dist-lock/${name}.`,
    );
  });

  it('stops when somebody deletes the lock meanwhile', async () => {
    // One that comes later by name, so that this one waits for it to leave.
    await enteredAs(
      (await newEntry()).replace(/^\d+/, '99999999').replace(/_[^_]+$/, '_elsewhere'),
    );
    const stopped = expect(recover(at())).rejects.toThrow('Somebody deleted .dist-lock.');
    await expect.poll(() => readdir(join(at(), '.dist-lock'))).toHaveLength(2);
    await rm(join(at(), '.dist-lock'), { recursive: true });
    await stopped;
  });

  it('says what the system said where nothing can be written', async () => {
    await rm(at(), { recursive: true });
    await expect(recover(at())).rejects.toThrow(/^Nothing can be written here: /);
  });
});
