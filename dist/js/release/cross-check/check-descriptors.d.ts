import { type Finding } from '../../model/finding.js';
import type { ReleaseFiles } from '../checksums.js';
/**
 * Holds the descriptors of a release against each other and against the released files: title, version, date, licence, creators, sources,
 * files with digests and sizes, tables with columns, types, keys, references and codes. `files` is everything in the release folder,
 * by path from there. Findings are sorted by place; none means that all agree.
 */
export declare function checkDescriptors(files: ReleaseFiles): Finding[];
