/** A release as it will stand in dist/: bytes by path, forward slashes. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;
/** The contents of SHA256SUMS, as `sha256sum -c` reads it; it lists every file but itself. */
export declare function checksumList(files: ReleaseFiles): Uint8Array;
