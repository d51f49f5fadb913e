import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { isSystemFile } from '../text/system-files.js';
import { FolderGate, type Listed as ListedFile } from './folder-gate.js';
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

/**
 * The commit that a revision (tag, branch, digest) names; undefined when git does not know it.
 * @throws Error when there is no git or no repository.
 */
async function commitOf(folder: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    return (await git(folder, args)).toString('utf8').trim();
  } catch (thrown) {
    // Asked to be quiet, git says nothing of a revision that is not there.
    if (thrown instanceof Error && thrown.message === '') return undefined;
    throw thrown;
  }
}

interface Listed extends ListedFile {
  readonly object: string;
}

/** What a commit holds below `folder`, by path from it: files, links, and other repositories, which have no size. */
async function listedIn(folder: string, commit: string): Promise<Listed[]> {
  const listed = (await git(folder, ['ls-tree', '-r', '-l', '-z', commit])).toString('utf8');
  const lines = listed.matchAll(/(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([^\0]+)\0/g);
  return Array.from(lines, ([, mode = '', object = '', size, path = '']) => ({
    path,
    object,
    bytes: size === '-' ? 0 : Number(size),
    isRegular: mode.startsWith('100'),
  }));
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
 * The chosen files of a revision, by path from `folder`, and what is wrong with others; undefined when there is no such revision.
 * @throws Error with git's own words when its commit cannot be read.
 */
export async function readRevision(
  folder: string,
  revision: string,
  choose: Choose,
): Promise<{ files: Files; findings: readonly Finding[] } | undefined> {
  const commit = await commitOf(folder, revision);
  if (commit === undefined) return undefined;
  const listed = (await listedIn(folder, commit)).filter(({ path }) => !isSystemFile(path));
  const chosen = choose(listed.map(({ path }) => path));
  const gate = new FolderGate();
  const wanted = listed.filter((each) => isChosen(each.path, chosen) && gate.admits(each));
  const input = wanted.map(({ object }) => `${object}\n`).join('');
  const blobs = [...blobsIn(await git(folder, ['cat-file', '--batch'], input))];
  const files = wanted.map(({ path }, index) => [path, blobs[index] ?? new Uint8Array()] as const);
  return { files: new Map(files), findings: gate.findings };
}
