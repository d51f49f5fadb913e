/** Units of two coders paired one to one, as places in their lists. */
export interface Matching {
    /** Place in the first and in the second list, by the first. */
    readonly pairs: readonly (readonly [number, number])[];
    /** Places in the first list without a partner. */
    readonly onlyFirst: readonly number[];
    readonly onlySecond: readonly number[];
}
/**
 * Pairs units so that the weights of the pairs sum to the most there can be. Units of weight 0 are never paired.
 *
 * Where several pairings weigh the same, the one with more pairs is taken; then the one that gives the first unit of the first list the
 * earliest partner, then the second unit, and so on. So there is one answer, whatever the method of finding it. Weight and number of pairs
 * are the same when the lists change places; which units are paired may then differ among pairings of the same weight and number.
 *
 * The rules are put into one number for each pair, in which the weight comes first, then 1 for the pair, then a digit of its own for each
 * unit of the first list; the largest sum of these numbers obeys them all.
 * @param weight how well two units fit, a whole number; round a share to the precision wanted, for sums of fractions have no exact ties
 * @throws RangeError for a weight that is negative or no whole number
 */
export declare function matchUnits<A, B>(first: readonly A[], second: readonly B[], weight: (a: A, b: B) => number): Matching;
