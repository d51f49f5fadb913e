import type { ReleaseFiles } from '../release/checksums.js';
import type { Downloaded } from './downloaded.js';
import { type Program } from './notes.js';
import { type ParquetReader } from './read-tables.js';
import { type Verification } from './verification.js';
export interface VerifyOptions {
    /** The running program: a release of its own version is held against its own table model. */
    readonly tool: Program;
    /** Raw articles by file name. Without them those of a checkout are taken, and without any bytes are not looked up. */
    readonly raw?: ReleaseFiles;
    readonly readParquet: ParquetReader;
    readonly onStage?: (stage: string) => void;
}
/** Checks a downloaded release with nothing but what it and the running program hold. Nothing of it is run, and nothing is written. */
export declare function verifyDownload(downloaded: Downloaded, options: VerifyOptions): Promise<Verification>;
