import { type ReportFormat } from './report.js';
export interface CheckOptions {
    readonly root: string;
    readonly format: ReportFormat;
    readonly fix: boolean;
}
/** Prints the registry of checks. */
export declare function listChecks(asJson: boolean): void;
/** Checks the project; with `fix`, first writes what can be mended without judgement. Returns the exit code. */
export declare function check({ root, format, fix }: CheckOptions): Promise<number>;
