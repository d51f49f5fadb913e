import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { printable, reasonOf } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { codeOf, kindAt, unless } from './disk.js';

/*
 * A lock is a folder in which whoever wants it makes an entry with a name that nobody else ever has, and then looks who else is
 * there: of two, the later one sees the other, so that never both have it. Its age says nothing: a process may be stopped for an
 * hour and go on. That is why no library is used that takes a lock away by the clock.
 */

/** Who is at work, as the name of an entry says: nothing has to be written into it. */
interface Holder {
  readonly name: string;
  readonly pid: number;
  /** When the process started, in ticks of its system, where that says so: another one may have its number by now. */
  readonly started: string;
  readonly host: string;
}

const entryForm = /^(\d+)_(\d*)_[0-9a-f-]{36}_(.+)$/;

function holderOf(name: string): Holder | undefined {
  const [, pid, started = '', host = ''] = entryForm.exec(name) ?? [];
  return pid === undefined ? undefined : { name, pid: Number(pid), started, host };
}

/** Entries of this very process: with its number alone they may be of a dead one. */
const own = new Set<string>();

async function startOf(pid: number): Promise<string> {
  try {
    // The name of the program, in brackets, may hold anything; the twentieth field after it is the start (proc(5)).
    const facts = await readFile(`/proc/${pid}/stat`, 'utf8');
    return facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const thisHost = (): string => encodeURIComponent(hostname());

/** False only when the process is surely gone; one of another host may be there. */
async function isAlive({ name, pid, started, host }: Holder): Promise<boolean> {
  if (host !== thisHost()) return true;
  if (pid === process.pid) return own.has(name);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process is there and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const start = await startOf(pid);
  return start === '' || started === '' || start === started;
}

/** The live contenders, by name. Entries of dead ones are removed: no other process ever has their names. */
async function contenders(lock: string): Promise<Holder[]> {
  const alive: Holder[] = [];
  for (const name of (await readdir(lock)).sort()) {
    const holder = holderOf(name);
    if (!holder) continue;
    if (await isAlive(holder)) alive.push(holder);
    else await rm(join(lock, name), { force: true });
  }
  return alive;
}

const tries = 100;

/** Makes the folder and an entry in it. Whoever leaves last removes the folder, perhaps between the two. */
async function enter(lock: string): Promise<string> {
  const name = `${process.pid}_${await startOf(process.pid)}_${randomUUID()}_${thisHost()}`;
  // Up to version 2.1.0 the lock was a file.
  if ((await kindAt(lock)) === 'file') await rm(lock, { force: true });
  own.add(name);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await mkdir(lock).catch(unless('EEXIST'));
      await writeFile(join(lock, name), '', { flag: 'wx' });
      return name;
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && attempt < tries) continue;
      own.delete(name);
      throw new Refusal(`Nothing can be written here: ${reasonOf(error)}.`);
    }
  }
}

async function leave(lock: string, name: string): Promise<void> {
  await rm(join(lock, name), { force: true });
  own.delete(name);
  await rmdir(lock).catch(() => undefined);
}

const inUse = (lock: string, { name, pid, host }: Holder): Error => {
  const who = `process ${pid}${host === thisHost() ? '' : ` on ${host}`}`;
  return new Refusal(
    `Another command is writing here (${who}). Wait for it to end; if there is no such process any more, delete ${basename(lock)}/${printable(name)}.`,
  );
};

const looks = 10;
const pause = 50;

/**
 * Does work while no other process that asks for the lock does, and returns what it returns.
 * @throws Error when another one holds it, or of the system when it cannot be made.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const mine = await enter(lock);
  try {
    for (let look = 1; ; look += 1) {
      const all = await contenders(lock);
      const other = all.find(({ name }) => name !== mine);
      if (!other) return await work();
      // Of several that came at once the first by name stays, and sees the others leave.
      if (all[0]?.name !== mine || look === looks) throw inUse(lock, other);
      await wait(pause);
    }
  } finally {
    await leave(lock, mine);
  }
}
