import { type ReportFormat } from './report.js';
export interface ChangesOptions {
    readonly root: string;
    readonly format: ReportFormat;
}
/**
 * Writes curated/changes/<version>.json, which says what the version in package.json changed against the release `oldName`.
 * Notes written by hand are kept. Writes nothing, and returns 1, when a check finds an error or the version is too small.
 */
export declare function changes(oldName: string, { root, format }: ChangesOptions): Promise<number>;
