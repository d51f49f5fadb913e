import { type SwapStep } from '../io/swap.js';
import { type ReportFormat } from './report.js';
export interface ReleaseOptions {
    readonly root: string;
    readonly format: ReportFormat;
    /** Called at each step of the swap; tests stop the process there. */
    readonly onStep?: (step: SwapStep) => void;
}
/**
 * Checks the project and, when no check finds an error, writes schemas/, corpus/normalised/, CITATION.cff, .zenodo.json, the generated
 * parts of README.md, and dist/. With an error
 * nothing is written. Returns the exit code.
 */
export declare function release({ root, format, onStep }: ReleaseOptions): Promise<number>;
