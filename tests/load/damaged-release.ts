import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';

/** A file of the release, words in it, and what to put in place of the first of them. */
export interface Damage {
  readonly file: string;
  readonly words: readonly [string, string];
}

async function copyWith({ file, words: [words, others] }: Damage, folder: string): Promise<string> {
  await cp(join(root, 'dist'), folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  if (!text.includes(words)) throw new Error(`dist/${file} does not hold "${words}".`);
  await writeFile(join(folder, file), text.replace(words, others));
  return folder;
}

/** Cuts a descriptor of a copy down to what a damage is about: the validator reads the whole of what it describes. */
export async function narrow(file: string, cut: (descriptor: never) => unknown): Promise<void> {
  const descriptor = JSON.parse(await readFile(file, 'utf8')) as never;
  await writeFile(file, JSON.stringify(cut(descriptor)));
}

/** Calls `use` with a damaged copy of the release for each damage. @throws Error when a file does not hold the words */
export async function withEachDamaged<T>(
  damages: readonly Damage[],
  use: (dists: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'damaged-release-'));
  try {
    const copies = damages.map((damage, at) => copyWith(damage, join(folder, String(at))));
    return await use(await Promise.all(copies));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same with one damage. */
export const withDamaged = <T>(
  file: string,
  words: readonly [string, string],
  use: (dist: string) => Promise<T>,
): Promise<T> => withEachDamaged([{ file, words }], ([dist = '']) => use(dist));
