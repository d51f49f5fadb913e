/** The places of equal keys are equal, and count up from 0 by first appearance. */
function register(places, key) {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
}
/**
 * Prepares units for counting coincidences: every pair of values in a unit of m values counts 1 / (m − 1) in both orders. Units with fewer
 * than two values pair nothing and are left out.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 */
export function coincidencesOf(units, keyOf) {
    const values = [];
    const placeOfValue = new Map();
    const pairs = [];
    const placeOfPair = new Map();
    const placeOf = (value) => {
        const place = register(placeOfValue, keyOf(value));
        values[place] = value;
        return place;
    };
    const pairOf = (a, b) => {
        const pair = a < b ? [a, b] : [b, a];
        const place = register(placeOfPair, pair.join(' '));
        pairs[place] = pair;
        return place;
    };
    const prepare = (given) => {
        const places = given.map(placeOf);
        const met = places.flatMap((a, at) => places.slice(at + 1).flatMap((b) => (a === b ? [] : [pairOf(a, b)])));
        return { values: places, pairs: met, weight: 2 / (places.length - 1) };
    };
    const prepared = units
        .map((unit) => unit.filter((value) => value !== undefined))
        .filter((given) => given.length > 1)
        .map(prepare);
    const counts = new Float64Array(values.length);
    const discordant = new Float64Array(pairs.length);
    return {
        values,
        nUnits: prepared.length,
        pairs,
        tally: (times) => {
            counts.fill(0);
            discordant.fill(0);
            let n = 0;
            prepared.forEach((unit, at) => {
                const taken = times[at] ?? 0;
                if (taken === 0)
                    return;
                n += taken * unit.values.length;
                for (const value of unit.values)
                    counts[value] = (counts[value] ?? 0) + taken;
                for (const pair of unit.pairs)
                    discordant[pair] = (discordant[pair] ?? 0) + taken * unit.weight;
            });
            return { n, counts, discordant };
        },
    };
}
