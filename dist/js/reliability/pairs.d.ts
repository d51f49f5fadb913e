import type { Code } from '../model/codes.js';
import type { Unit } from './units.js';
type UnitKind = Code<'reliability_unit'>;
/** Dice's coefficient of the passages, from 0 to 1. */
export declare function overlapOf({ stretches: a }: Unit, { stretches: b }: Unit): number;
export interface Pairing {
    readonly pairs: readonly (readonly [Unit, Unit])[];
    readonly onlyFirst: readonly Unit[];
    readonly onlySecond: readonly Unit[];
}
/**
 * Pairs the units of two codings one to one so that the passages of the pairs overlap most. Units without a common
 * character are never paired, nor are stances on different issues.
 */
export declare function pairUnits(kind: UnitKind, first: readonly Unit[], second: readonly Unit[]): Pairing;
export {};
