export interface VerifyCommand {
    readonly path: string;
    readonly raw?: string;
    readonly json: boolean;
}
/** Checks a downloaded release. Returns the exit code. */
export declare function verify({ path, raw, json }: VerifyCommand): Promise<number>;
