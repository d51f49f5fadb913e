import type { Finding } from '../model/finding.js';
export type Place = Pick<Finding, 'pointer' | 'line' | 'column'>;
interface Said {
    readonly message: string;
    readonly expected: string;
    readonly fix?: string;
}
/** An error of a release. Nobody mends a release by hand, so the fix is nearly always the same. */
export declare const problem: (check: string, file: string, { message, expected, fix }: Said, place?: Place) => Finding;
export declare const printable: (text: string) => string;
/** A value as JSON on one line, cut to 120 characters. */
export declare function show(value: unknown): string;
/** What a library said when it could not read a file, on one line. */
export declare const reasonOf: (thrown: unknown) => string;
export {};
