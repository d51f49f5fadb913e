import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** The descriptors agree with each other and with the files, by the check that a release has to pass before it is published. */
export declare function checkReleasedDescriptors(files: ReleaseFiles): Generator<Finding>;
export declare const countDescriptors: (files: ReleaseFiles) => number;
