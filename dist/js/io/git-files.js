import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
/** Runs git without a shell. @throws Error with git's own words when it fails or is not installed. */
async function git(folder, args) {
    const child = spawn('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
    });
    const [code, output, errors] = await Promise.all([
        ended,
        buffer(child.stdout),
        buffer(child.stderr),
    ]);
    if (code !== 0)
        throw new Error(errors.toString('utf8').trim());
    return new Uint8Array(output);
}
/** The commit that a revision (tag, branch, digest) names; undefined when git knows none, or there is no repository. */
export async function commitOf(folder, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    try {
        return new TextDecoder().decode(await git(folder, args)).trim();
    }
    catch {
        return undefined;
    }
}
/**
 * Files of a commit below `folder`, by path from it, that `isWanted` picks.
 * @throws Error with git's own words when the commit cannot be read.
 */
export async function filesOfCommit(folder, commit, isWanted) {
    const listed = await git(folder, ['ls-tree', '-r', '-z', '--name-only', commit]);
    const paths = new TextDecoder().decode(listed).split('\0').filter(isWanted);
    const files = new Map();
    for (const path of paths)
        files.set(path, await git(folder, ['show', `${commit}:./${path}`]));
    return files;
}
