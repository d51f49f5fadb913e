import type { Finding } from '../model/finding.js';
export type Reading<T> = {
    readonly value: T;
    readonly findings: readonly Finding[];
} | {
    readonly value: undefined;
    readonly findings: readonly Finding[];
};
/** The text of a file in UTF-8. */
export declare function readText(bytes: Uint8Array, file: string): Reading<string>;
/** The value of a JSON file; what is wrong is named with line and column. */
export declare function readJson(bytes: Uint8Array, file: string): Reading<unknown>;
export type JsonObject = Readonly<Record<string, unknown>>;
export declare const isObject: (value: unknown) => value is JsonObject;
/** A property of what may be an object; undefined where it is none. */
export declare const property: (value: unknown, name: string) => unknown;
/** The rows of a table in JSON. */
export declare function readJsonRows(bytes: Uint8Array, file: string): Reading<readonly JsonObject[]>;
