import { type Code } from '../model/codes.js';
/** The value a coder gave: a code, a number, a set, or null where the coder left the field out. */
export type Value = string | number | readonly string[] | null;
type Level = Exclude<Code<'measurement_level'>, 'unitising'>;
export interface Variable {
    readonly name: string;
    readonly level: Level;
    /** Values from low to high, for ordinal variables. */
    readonly order?: readonly (string | number)[];
}
/** What is compared of each sort of unit. A field left out counts as a value of its own: leaving it out is a decision. */
export declare const variablesOf: {
    readonly quote: readonly [...Variable[], Variable, Variable];
    readonly stance: readonly [Variable, {
        readonly name: "stance";
        readonly level: "ordinal";
        readonly order: readonly [-2, -1, 0, 1, 2];
    }, Variable, Variable];
    readonly event: readonly [...Variable[], Variable, Variable, Variable];
    readonly event_mention: readonly [Variable, Variable];
    readonly actor_mention: readonly [Variable, Variable];
};
export {};
