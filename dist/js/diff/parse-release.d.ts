import type { Finding } from '../model/finding.js';
import type { Release } from './release.js';
/** Files of a release by path from the project's root, whatever it was read from. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;
/** True of the files that a comparison reads. */
export declare const isCompared: (path: string) => boolean;
export type ParsedRelease = {
    readonly release: Release;
    readonly findings: readonly [];
} | {
    readonly release: undefined;
    readonly findings: readonly Finding[];
};
/** A release from its files. `name` is how the user named it; findings begin with it. Never throws on bad input. */
export declare function parseRelease(files: SourceFiles, name: string): ParsedRelease;
