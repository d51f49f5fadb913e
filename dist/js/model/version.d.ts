import type { Bump } from './curated/changes.js';
/** Orders versions such as 0.10.0 by their numbers. */
export declare function byVersion(a: string, b: string): number;
/**
 * The smallest version that may follow `previous`. Below 1.0.0 semantic versioning promises nothing of the first number,
 * so a MAJOR change asks for the next minor number there, as a MINOR one does.
 */
export declare function leastVersion(previous: string, bump: Bump): string;
