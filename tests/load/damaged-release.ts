import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';

/** Calls `use` with a copy of the release in which the first `words` of a file are replaced. @throws Error when it has none. */
export async function withDamaged<T>(
  file: string,
  [words, others]: readonly [string, string],
  use: (dist: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'damaged-release-'));
  try {
    await cp(join(root, 'dist'), folder, { recursive: true });
    const text = await readFile(join(folder, file), 'utf8');
    if (!text.includes(words)) throw new Error(`dist/${file} does not hold "${words}".`);
    await writeFile(join(folder, file), text.replace(words, others));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
