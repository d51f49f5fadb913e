import { type Rulings } from './rulings.js';
import type { Line } from './white-space.js';
/**
 * Rules that know no publisher: the words of chrome, printed forms, sentence shape, position and
 * words shared with the opening. They complete `rulings`: afterwards every line has a role.
 */
export declare function applyGeneralRules(lines: readonly Line[], rulings: Rulings): void;
