import type { Finding } from '../model/finding.js';
/** 1-based; the column counts Unicode code points. */
export interface Location {
    readonly line: number;
    readonly column: number;
}
/** A JSON file, its value and where each part of it stands. */
export interface JsonDocument {
    readonly file: string;
    readonly source: string;
    readonly value: unknown;
    /** Where the value at a JSON pointer begins; the nearest parent when there is none. */
    locate(pointer: string): Location;
    /** The pointer as it is in the file, where items that broke the schema were left out of the value. */
    pointerInFile(pointer: string): string;
}
export type ParsedJson = {
    readonly document: JsonDocument;
    readonly findings: readonly Finding[];
} | {
    readonly document: undefined;
    readonly findings: readonly Finding[];
};
export declare const pointerToken: (token: string | number) => string;
/** RFC 6901: the tokens of a pointer, unescaped. */
export declare const pointerTokens: (pointer: string) => string[];
/** Parses strict JSON (RFC 8259). Never throws on bad input: it comes back as a finding with its place. */
export declare function parseJson(source: string, file: string): ParsedJson;
