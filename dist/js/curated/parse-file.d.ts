import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';
import type { Finding } from '../model/finding.js';
import type { z } from 'zod';
import { type JsonDocument } from './json-document.js';
import type { Files, Sourced } from './project.js';
type FileOf<K extends CuratedKind> = z.infer<(typeof curatedFiles)[K]>;
export interface ParsedFile<T> {
    readonly parsed: Sourced<T> | undefined;
    readonly findings: readonly Finding[];
    readonly droppedIds: readonly string[];
}
/** Decodes and parses a JSON file of the project; a missing file is a finding too. */
export declare function parseProjectJson(files: Files, file: string): {
    document: JsonDocument | undefined;
    findings: readonly Finding[];
};
/**
 * Parses a curated file into its type. Items that break the JSON Schema are reported and left out, so that
 * the rest is still checked; a file whose frame is broken is left out whole.
 */
export declare function parseCuratedFile<K extends CuratedKind>(files: Files, file: string, kind: K): ParsedFile<FileOf<K>>;
export {};
