import type { Finding } from '../model/finding.js';
/** What an archive may unpack to. A release is some megabytes; what is larger than this is none, or would not fit in memory. */
export declare const limits: {
    readonly files: 100000;
    readonly bytes: number;
};
/** A file as an archive lists it, before anything is unpacked. */
export interface Entry {
    readonly path: string;
    readonly bytes: number;
    /** False for links, devices and whatever else an archive can hold. */
    readonly isPlain: boolean;
}
/** Why an archive is not unpacked; nothing when its list is in order. */
export declare function refuseEntries(archive: string, entries: readonly Entry[]): Finding[];
