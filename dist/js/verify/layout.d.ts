import type { Finding } from '../model/finding.js';
import { type ReadTable } from './read-tables.js';
/**
 * CSV and JSON are written as the release writes them: no key twice in an object, no number or truth value spelled in a way that
 * readers understand differently, no byte that none of them reads.
 */
export declare function checkLayout({ shape, readings }: ReadTable, files: ReadonlyMap<string, Uint8Array>): Promise<Finding[]>;
