import type { Code } from '../model/codes.js';
import type { Line } from './white-space.js';
export type BlockRole = Code<'block_role'>;
/** The role of a line and the rule that decided it. */
export interface Ruling {
    readonly role: BlockRole;
    readonly rule: string;
}
/** Rulings by index into the page's lines; a line once ruled on stays as it is. */
export type Rulings = Map<number, Ruling>;
export declare const textRoles: ReadonlySet<BlockRole>;
export declare const isInText: (role: BlockRole) => boolean;
export declare function rule(rulings: Rulings, index: number, role: BlockRole, name: string): void;
/** A heading directly followed by a line equal to it once white space is folded. Equality only, never likeness. */
export declare const isDoubled: (lines: readonly Line[], index: number) => boolean;
