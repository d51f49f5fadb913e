import { mkdir, readdir, readFile, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { printable, reasonOf } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { codeOf, kindAt, unless } from './disk.js';
import { describeHolder, holderOf, isAlive, newEntry, type Holder } from './lock-holder.js';

/*
 * A lock is a folder in which whoever wants it makes an entry with a name that nobody else ever has, and then looks who else is
 * there: of two, the later one sees the other, so that never both have it. Its age says nothing: a process may be stopped for an
 * hour and go on. That is why no library is used that takes a lock away by the clock.
 */

/** Entries of this very process: with its number alone they may be of a dead one. */
const own = new Set<string>();

const inUse = (who: string, path: string): Refusal =>
  new Refusal(
    `Another command is writing here (${who}). Wait for it to end; if there is no such process any more, delete ${printable(path)}.`,
  );

/** The live contenders, by name. Entries of dead ones are removed: no other process ever has their names. */
async function contenders(lock: string): Promise<Holder[]> {
  const alive: Holder[] = [];
  const names = await readdir(lock).catch(unless('ENOENT'));
  for (const name of names?.sort() ?? []) {
    const holder = holderOf(name);
    if (!holder) continue;
    if (await isAlive(holder, own)) alive.push(holder);
    else await rm(join(lock, name), { force: true });
  }
  return alive;
}

/** Up to version 2.1.0 the lock was a file with the number of the process. @throws Refusal when that process is there. */
async function removeFileLock(lock: string): Promise<void> {
  if ((await kindAt(lock)) !== 'file') return;
  const pid = Number(await readFile(lock, 'utf8'));
  const holder = pid > 0 && pid !== process.pid ? holderOf(await newEntry(pid)) : undefined;
  if (holder && (await isAlive(holder, own)))
    throw inUse(await describeHolder(holder), basename(lock));
  await unlink(lock);
}

const tries = 100;
/** What another command does between two looks at the folder: it makes and removes it. */
const passing = new Set(['ENOENT', 'EISDIR', 'ENOTDIR']);

/** Makes the folder and an entry in it. Whoever leaves last removes the folder, perhaps between the two. */
async function enter(lock: string): Promise<string> {
  const name = await newEntry();
  own.add(name);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await removeFileLock(lock);
      if ((await kindAt(lock)) === 'other')
        throw new Refusal(`${basename(lock)} is a link, and nothing was written. Delete it.`);
      await mkdir(lock).catch(unless('EEXIST'));
      await writeFile(join(lock, name), '', { flag: 'wx' });
      return name;
    } catch (error) {
      if (passing.has(codeOf(error) ?? '') && attempt < tries) continue;
      await leave(lock, name);
      if (error instanceof Refusal) throw error;
      throw new Refusal(`Nothing can be written here: ${reasonOf(error)}.`);
    }
  }
}

/** What cannot be removed now the next command removes, since this process is gone then. */
async function leave(lock: string, name: string): Promise<void> {
  await rm(join(lock, name), { force: true }).catch(() => undefined);
  own.delete(name);
  await rmdir(lock).catch(() => undefined);
}

const looks = 25;
const pause = 20;

/**
 * Does work while no other process that asks for the lock does, and returns what it returns.
 * @throws Refusal when another one holds it, or with what the system said when it cannot be made.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const mine = await enter(lock);
  try {
    for (let look = 1; ; look += 1) {
      const all = await contenders(lock);
      if (!all.some(({ name }) => name === mine))
        throw new Refusal(`Somebody deleted ${basename(lock)}. Run the command again.`);
      const other = all.find(({ name }) => name !== mine);
      if (!other) return await work();
      // Of several that came at once the first by name stays, and sees the others leave.
      if (all[0]?.name !== mine || look === looks)
        throw inUse(await describeHolder(other), `${basename(lock)}/${other.name}`);
      await wait(pause);
    }
  } finally {
    await leave(lock, mine);
  }
}
