/** The commit that a revision (tag, branch, digest) names; undefined when git knows none, or there is no repository. */
export declare function commitOf(folder: string, revision: string): Promise<string | undefined>;
/**
 * Files of a commit below `folder`, by path from it, that `isWanted` picks.
 * @throws Error with git's own words when the commit cannot be read.
 */
export declare function filesOfCommit(folder: string, commit: string, isWanted: (path: string) => boolean): Promise<Map<string, Uint8Array>>;
