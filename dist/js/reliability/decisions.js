import { passDifferences } from './pass-differences.js';
const decides = (decision, { unit, record, pass, variable }) => decision.unit === unit &&
    decision.record === record &&
    decision.pass === pass &&
    (pass !== undefined || (decision.variables ?? []).includes(variable));
const known = new WeakMap();
/** Every difference between the passes and the published records with the decision that settles it. Worked out once for a dataset. */
export function adjudicationOf(dataset) {
    if (!dataset.passes)
        return undefined;
    const adjudication = known.get(dataset) ?? adjudicate(dataset, dataset.passes);
    known.set(dataset, adjudication);
    return adjudication;
}
function adjudicate(dataset, passes) {
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
