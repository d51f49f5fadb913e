import { type BootstrapInterval, type BootstrapSettings } from './bootstrap.js';
import { type Units } from './coincidences.js';
import type { Difference } from './differences.js';
export interface Alpha {
    /**
     * 1 for perfect agreement, 0 for what chance would give, negative for systematic disagreement. Undefined without expected disagreement:
     * when all values are identical, or no unit has two values.
     */
    readonly alpha: number | undefined;
    /** Number of pairable units: those with at least two values. */
    readonly nUnits: number;
    /** D_o, the mean δ² within units; undefined without a pairable unit. */
    readonly observed: number | undefined;
    /** D_e, the mean δ² over all pairs of values whatever their unit; undefined without a pairable unit. */
    readonly expected: number | undefined;
    /**
     * Share, from 0 to 1, of the pairs of values within units that are the same, whatever the difference function; each unit weighs by its
     * number of values. With two coders it is the share of units both coded alike. Undefined without a pairable unit.
     */
    readonly percentAgreement: number | undefined;
}
/**
 * Krippendorff's alpha, 1 − D_o / D_e, for any number of coders and missing values.
 * D_o = Σ o_ck δ²_ck / n and D_e = Σ n_c n_k δ²_ck / (n (n − 1)), both over all ordered pairs of values.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, general form and section D.
 * @param units units × coders of values, undefined where one is missing
 */
export declare function alpha<V>(units: Units<V>, difference: Difference<V>): Alpha;
/**
 * Bootstrap interval of alpha over the pairable units. Each resample is treated as the data would be: its own D_e, and for ordinal values
 * its own ranks. (The bootstrap of Hayes and Krippendorff, 2007, keeps D_e as it is and so leaves out part of the uncertainty.)
 * Units of one article are not independent; the interval does not know that. Source: Antonia Zapf, Stefanie Castell, Lars Morawietz and
 * André Karch (2016), Measuring inter-rater reliability for nominal data – which coefficients and confidence intervals are
 * appropriate?, BMC Medical Research Methodology 16, 93.
 */
export declare function alphaInterval<V>(units: Units<V>, difference: Difference<V>, settings?: BootstrapSettings): BootstrapInterval;
