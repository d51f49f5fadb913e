import { assign } from './assignment.js';
function checked(weight, row, column) {
    if (Number.isSafeInteger(weight) && weight >= 0)
        return BigInt(weight);
    throw new RangeError(`The weight of units ${row} and ${column} is ${weight}; a weight is a whole number, 0 or more.`);
}
/** What the weights leave without a partner is in `onlyFirst` and `onlySecond`. */
const without = (size, taken) => {
    const set = new Set(taken);
    return Array.from({ length: size }, (_, place) => place).filter((place) => !set.has(place));
};
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
export function matchUnits(first, second, weight) {
    const base = BigInt(second.length + 1);
    const digits = base ** BigInt(first.length);
    const perWeight = BigInt(first.length + 1);
    let digit = digits;
    const weights = first.map((a, row) => {
        digit /= base;
        return second.map((b, column) => {
            const own = checked(weight(a, b), row, column);
            if (own === 0n)
                return 0n;
            return (own * perWeight + 1n) * digits + BigInt(second.length - column) * digit;
        });
    });
    const pairs = assign(weights);
    return {
        pairs,
        onlyFirst: without(first.length, pairs.map(([row]) => row)),
        onlySecond: without(second.length, pairs.map(([, column]) => column)),
    };
}
