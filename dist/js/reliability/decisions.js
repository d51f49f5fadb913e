import { passDifferences } from './pass-differences.js';
const decides = (decision, { unit, record, pass, variable }) => decision.unit === unit &&
    decision.record === record &&
    decision.pass === pass &&
    (pass !== undefined || (decision.variables ?? []).includes(variable));
/** Every difference between the passes and the published records with the decision that settles it. */
export function adjudicationOf(dataset) {
    const { passes } = dataset;
    if (!passes)
        return undefined;
    const { decisions } = passes.adjudication.value;
    const needed = new Set();
    const decided = passDifferences(dataset, passes).map((difference) => {
        const decision = decisions.find((each) => decides(each, difference));
        if (decision)
            needed.add(decision);
        return { difference, decision };
    });
    const unneeded = decisions.flatMap((decision, index) => (needed.has(decision) ? [] : [index]));
    return { decided, unneeded };
}
