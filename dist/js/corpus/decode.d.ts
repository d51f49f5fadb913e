import type { Finding } from '../model/finding.js';
export interface Decoded {
    /** The file's text, nothing altered; undefined when the bytes are not UTF-8 or hold a NUL. */
    readonly text: string | undefined;
    readonly findings: readonly Finding[];
}
/** Decodes a raw file strictly. Every finding names the byte offset; nothing is ever replaced. */
export declare function decodeStrictly(bytes: Uint8Array, file: string): Decoded;
