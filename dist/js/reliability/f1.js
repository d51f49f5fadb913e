export const countsOf = ({ pairs, onlyFirst, onlySecond }) => ({
    first: pairs.length + onlyFirst.length,
    second: pairs.length + onlySecond.length,
    matched: pairs.length,
});
const share = (part, whole) => whole === 0 ? undefined : part / whole;
/**
 * Agreement on which units there are, the first coder taken for the reference. When coders change places precision and recall do too,
 * and F1 stays. Unlike alpha it allows for no chance agreement: with no count of the units neither coder marked there is no expectation.
 * Source: George Hripcsak and Adam Rothschild (2005), Agreement, the F-Measure, and Reliability in Information Retrieval, Journal of the
 * American Medical Informatics Association 12 (3), 296–298, who show that kappa tends to F1 as that count grows.
 */
export function unitAgreement(counts) {
    const { first, second, matched } = counts;
    return {
        ...counts,
        precision: share(matched, second),
        recall: share(matched, first),
        f1: share(2 * matched, first + second),
    };
}
