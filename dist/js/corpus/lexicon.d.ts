import type { Code } from '../model/codes.js';
type BlockRole = Code<'block_role'>;
/** The role and rule of a line that is chrome by its words alone, or undefined. */
export declare function chromeByWords(folded: string, words: number): {
    role: BlockRole;
    rule: string;
} | undefined;
export {};
