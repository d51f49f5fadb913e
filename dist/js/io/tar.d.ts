/**
 * The regular files of a tar archive (POSIX ustar, pax and GNU long names) by path. Links and folders are left out.
 * @throws Error when it is cut off or no tar archive.
 */
export declare function tarFiles(archive: Uint8Array): Map<string, Uint8Array>;
