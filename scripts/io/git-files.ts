import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import type { Files } from '../text/files.js';
import { isChosen, type Choose } from './read-folder.js';

/** Runs git without a shell. @throws Error with git's own words when it fails or is not installed. */
async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const child = spawn('git', args, { cwd: folder });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // A git that has ended already takes no input; why it ended is what it said on stderr.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, output, errors] = await Promise.all([
    ended,
    buffer(child.stdout),
    buffer(child.stderr),
  ]);
  if (code !== 0) throw new Error(errors.toString('utf8').trim());
  return output;
}

/** The commit that a revision (tag, branch, digest) names; undefined when git does not know it, or there is no repository. */
async function commitOf(folder: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    return (await git(folder, args)).toString('utf8').trim();
  } catch {
    return undefined;
  }
}

/** The regular files of a commit below `folder`: path from it to object. */
async function objectsOf(folder: string, commit: string): Promise<Map<string, string>> {
  const listed = (await git(folder, ['ls-tree', '-r', '-z', commit])).toString('utf8');
  const regular = listed.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g);
  return new Map(Array.from(regular, ([, object = '', path = '']) => [path, object] as const));
}

/** What `git cat-file --batch` answers, in the order it was asked: a line that ends in the size, and that many bytes. */
function* blobsIn(answer: Buffer): Iterable<Uint8Array> {
  let at = 0;
  while (at < answer.length) {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.toString('latin1', at, start).split(' ')[2]);
    yield new Uint8Array(answer.subarray(start, start + size));
    at = start + size + 1;
  }
}

/**
 * The chosen files of a revision, by path from `folder`; undefined when there is no such revision.
 * @throws Error with git's own words when its commit cannot be read.
 */
export async function readRevision(
  folder: string,
  revision: string,
  choose: Choose,
): Promise<Files | undefined> {
  const commit = await commitOf(folder, revision);
  if (commit === undefined) return undefined;
  const objects = await objectsOf(folder, commit);
  const chosen = choose([...objects.keys()]);
  const wanted = [...objects].filter(([path]) => isChosen(path, chosen));
  const input = wanted.map(([, object]) => `${object}\n`).join('');
  const blobs = [...blobsIn(await git(folder, ['cat-file', '--batch'], input))];
  return new Map(wanted.map(([path], index) => [path, blobs[index] ?? new Uint8Array()] as const));
}
