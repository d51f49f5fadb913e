import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';
import { releaseNamed } from '../../scripts/commands/open-release.js';
import type { ComparedRelease } from '../../scripts/diff/release.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { root } from '../project.js';

export const git = (...args: string[]): string =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;

/** The first commit with each state of the release’s checksums, by their digest. */
const commits: ReadonlyMap<string, string> = new Map(
  (git('log', '--format=%H', '--', 'dist/SHA256SUMS') || '')
    .split('\n')
    .filter((commit) => commit !== '')
    .map((commit) => [sha256Of(git('show', `${commit}:./dist/SHA256SUMS`)), commit]),
);

export async function releaseWith(
  digest: string | undefined,
): Promise<ComparedRelease | undefined> {
  const commit = digest === undefined ? undefined : commits.get(digest);
  if (commit === undefined) return undefined;
  return (await releaseNamed(commit, root)).release;
}

export function skipLoudly(context: TestContext, what: string): void {
  const isShallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
  const why = isShallow ? 'this clone is shallow' : 'the history has no commit of it';
  const reason = `NOT RECOMPUTED: ${what}; ${why}. Fetch the whole history.`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stderr.write(`\n${reason}\n`);
  context.skip();
}
