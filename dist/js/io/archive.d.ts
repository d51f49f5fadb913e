/**
 * The files of a release packed as .tgz or .tar.gz, as `npm pack` does, by path from the package's root. Nothing is
 * written to disk, so paths in it can do no harm.
 * @throws Error when it is of another form, damaged, or unpacks to more than 1 GiB.
 */
export declare function archiveFiles(path: string): Promise<Map<string, Uint8Array>>;
