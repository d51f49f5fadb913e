interface ReliabilityOptions {
    readonly root: string;
    /** Print what the passes and the published records differ in instead of the measures. */
    readonly differences: boolean;
    readonly json: boolean;
}
/** Measures how far the two raw passes agree, or lists where they and the published records differ. Returns the exit code. */
export declare function reliability({ root, differences, json, }: ReliabilityOptions): Promise<number>;
export {};
