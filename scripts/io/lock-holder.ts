import { randomUUID } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf } from './disk.js';

/** Who is at work, as the name of an entry in a lock says: nothing has to be written into it. */
export interface Holder {
  readonly name: string;
  readonly pid: number;
  /** When the process started, in ticks of its system, where that says so: another one may have its number by now. */
  readonly started: string;
  /** Where its number means something: the host and, where the system has such, the space of numbers of a container. */
  readonly place: string;
}

const entryForm = /^([1-9]\d*)_(\d*)_[0-9a-f-]{36}_(.+)$/;

/** Undefined for a file that is no entry. */
export function holderOf(name: string): Holder | undefined {
  const [, pid, started = '', place = ''] = entryForm.exec(name) ?? [];
  return pid === undefined ? undefined : { name, pid: Number(pid), started, place };
}

/** Whether a process is there that does something, and when it started; empty where the system does not say (proc(5) does). */
async function factsOf(pid: number): Promise<{ isEnded: boolean; started: string }> {
  try {
    // The name of the program, in brackets, may hold anything; its state and, nineteen fields on, its start follow.
    const facts = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
    // One that was killed is listed until whoever started it has asked.
    return { isEnded: /^[ZX]$/i.test(fields[0] ?? ''), started: fields[19] ?? '' };
  } catch {
    return { isEnded: false, started: '' };
  }
}

async function thisPlace(): Promise<string> {
  const numbers = await readlink('/proc/self/ns/pid').catch(() => '');
  return encodeURIComponent(hostname()) + numbers.replace(/\D+/g, '~').replace(/~$/, '');
}

/** A name that nobody else ever has. */
export const newEntry = async (pid = process.pid): Promise<string> =>
  `${pid}_${(await factsOf(pid)).started}_${randomUUID()}_${await thisPlace()}`;

/** False only when the process is surely gone; one of another place may be there. `own` are the entries of this process. */
export async function isAlive(
  { name, pid, started, place }: Holder,
  own: ReadonlySet<string>,
): Promise<boolean> {
  if (place !== (await thisPlace())) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process is there and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const facts = await factsOf(pid);
  if (facts.isEnded) return false;
  if (facts.started !== '' && started !== '') return facts.started === started;
  return pid !== process.pid || own.has(name);
}

/** "process 12 on elsewhere" */
export async function describeHolder({ pid, place }: Holder): Promise<string> {
  const [host = '', here = ''] = [place, await thisPlace()].map((each) => each.split('~')[0]);
  if (place === (await thisPlace())) return `process ${pid}`;
  return `process ${pid} ${host === here ? 'in another container' : `on ${host}`}`;
}
