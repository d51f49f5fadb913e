import type { PackageFile } from '../model/metadata.js';
import type { ReleaseFiles } from './checksums.js';
export declare const bundleFolder: ({ name, version }: Pick<PackageFile, "name" | "version">) => string;
/**
 * A release as one zip archive with one folder in it. The same files give the same bytes on every system: entries by code point
 * of their paths, no folders, no extra fields, deflated by a compressor written in JavaScript, and dated noon of the release day on
 * whatever clock, since zip has no time zones.
 */
export declare function bundleRelease(files: ReleaseFiles, metadata: PackageFile): Uint8Array;
