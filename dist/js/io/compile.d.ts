import type { ReleaseFiles } from '../release/checksums.js';
/**
 * Compiles scripts/ to JavaScript with type declarations, in memory. TypeScript is a development dependency, so this
 * works in the repository only. @throws Error with the compiler's own words when the code does not type-check.
 */
export declare function compileScripts(root: string): Promise<ReleaseFiles>;
