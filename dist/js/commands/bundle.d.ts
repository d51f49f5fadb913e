export interface BundleOptions {
    readonly root: string;
    readonly json: boolean;
}
/** Writes dist/ as one zip archive into the project’s root, once it is found to be whole. Returns the exit code. */
export declare function bundle({ root, json }: BundleOptions): Promise<number>;
