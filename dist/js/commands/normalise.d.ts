/** Rewrites corpus/normalised/ from the raw articles. Returns the exit code. */
export declare function normalise(root: string, asJson: boolean): Promise<number>;
