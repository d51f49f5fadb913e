export interface TraceOptions {
    /** The folder or archive of a release, or of a package that holds one; this package's own when not given. */
    readonly release?: string;
    readonly json?: true;
    /** Print only how the dates of the record are known. */
    readonly dates?: true;
}
/** Prints a record of a release with everything that supports it. Returns the exit code. */
export declare function trace(id: string, { release, json, dates: datesOnly }: TraceOptions): Promise<number>;
