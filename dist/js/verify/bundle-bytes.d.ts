import type { Finding } from '../model/finding.js';
import type { PackageFile } from '../model/metadata.js';
import type { Downloaded } from './downloaded.js';
/**
 * The bundle of a release has one form, so its other bytes can be checked too: headers, dates, the digests that unpacking programs
 * look at. A warning, for whoever packs the same files anew takes nothing from them.
 */
export declare function checkBundleBytes(file: string, archive: Uint8Array, { files, folder }: Downloaded, own: PackageFile): Finding[];
