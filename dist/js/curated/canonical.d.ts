import { type CuratedKind } from '../model/json-schemas.js';
/** The one way a curated file is written: fields in schema order, short values on one line. */
export declare const formatJson: (value: unknown) => string;
/**
 * The canonical text of a valid curated file. zod's parsing puts the fields of every object into the order of
 * its shape; nothing else changes.
 */
export declare function canonicalText(kind: CuratedKind, value: unknown): string;
export declare function kindOfFile(path: string): CuratedKind | undefined;
