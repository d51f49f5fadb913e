import { bootstrap } from './bootstrap.js';
import { coincidencesOf } from './coincidences.js';
/** A function from a tally to both disagreements, which needs n > 0. */
function disagreementOf(values, pairs, difference) {
    const squaredDifferences = difference.between(values);
    const size = values.length;
    const slots = pairs.map(([c, k]) => c * size + k);
    return ({ n, counts, discordant }) => {
        const squared = squaredDifferences(counts);
        let observed = 0;
        slots.forEach((slot, pair) => {
            observed += (discordant[pair] ?? 0) * (squared[slot] ?? 0);
        });
        let expected = 0;
        for (let c = 0; c < size; c += 1) {
            const count = counts[c] ?? 0;
            if (count === 0)
                continue;
            let row = 0;
            for (let k = c + 1; k < size; k += 1)
                row += (counts[k] ?? 0) * (squared[c * size + k] ?? 0);
            expected += count * row;
        }
        return { observed: observed / n, expected: (2 * expected) / (n * (n - 1)) };
    };
}
const alphaFrom = ({ observed, expected }) => expected > 0 ? 1 - observed / expected : undefined;
/**
 * Krippendorff's alpha, 1 − D_o / D_e, for any number of coders and missing values.
 * D_o = Σ o_ck δ²_ck / n and D_e = Σ n_c n_k δ²_ck / (n (n − 1)), both over all ordered pairs of values.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, general form and section D.
 * @param units units × coders of values, undefined where one is missing
 */
export function alpha(units, difference) {
    const { values, nUnits, pairs, tally } = coincidencesOf(units, difference.keyOf);
    if (nUnits === 0) {
        const none = undefined;
        return { alpha: none, nUnits, observed: none, expected: none, percentAgreement: none };
    }
    const once = tally(new Uint32Array(nUnits).fill(1));
    const disagreement = disagreementOf(values, pairs, difference)(once);
    const disagreeing = once.discordant.reduce((sum, coincidences) => sum + coincidences, 0);
    return {
        alpha: alphaFrom(disagreement),
        nUnits,
        ...disagreement,
        percentAgreement: (once.n - disagreeing) / once.n,
    };
}
/**
 * Bootstrap interval of alpha over the pairable units. Each resample is treated as the data would be: its own D_e, and for ordinal values
 * its own ranks. (The bootstrap of Hayes and Krippendorff, 2007, keeps D_e as it is and so leaves out part of the uncertainty.)
 * Units of one article are not independent; the interval does not know that. Source: Antonia Zapf, Stefanie Castell, Lars Morawietz and
 * André Karch (2016), Measuring inter-rater reliability for nominal data – which coefficients and confidence intervals are
 * appropriate?, BMC Medical Research Methodology 16, 93.
 */
export function alphaInterval(units, difference, settings) {
    const { values, nUnits, pairs, tally } = coincidencesOf(units, difference.keyOf);
    const disagreement = disagreementOf(values, pairs, difference);
    return bootstrap(nUnits, (times) => alphaFrom(disagreement(tally(times))), settings);
}
