import type { Code } from '../model/codes.js';
import type { Line } from '../text/white-space.js';

export type BlockRole = Code<'block_role'>;

/** The role of a line and the rule that decided it. */
export interface Ruling {
  readonly role: BlockRole;
  readonly rule: string;
}

/** Rulings by index into the page's lines; a line once ruled on stays as it is. */
export type Rulings = Map<number, Ruling>;

export const textRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'deck',
  'subheading',
  'body',
]);

export const isInText = (role: BlockRole): boolean => textRoles.has(role);

export function rule(rulings: Rulings, index: number, role: BlockRole, name: string): void {
  if (!rulings.has(index)) rulings.set(index, { role, rule: name });
}

/** A heading directly followed by a line equal to it once white space is folded. Equality only, never likeness. */
export const isDoubled = (lines: readonly Line[], index: number): boolean =>
  lines[index] !== undefined && lines[index].folded === lines[index + 1]?.folded;
