import type { Dataset, Passes } from '../records/dataset.js';
import type { Decision } from '../model/records/adjudication.js';
import { passDifferences, type PassDifference } from './pass-differences.js';

export interface Decided {
  readonly difference: PassDifference;
  /** Undefined while nobody has given a reason. */
  readonly decision: Decision | undefined;
}

export interface Adjudication {
  readonly decided: readonly Decided[];
  /** Places in the file of decisions that no difference needs. */
  readonly unneeded: readonly number[];
}

const decides = (decision: Decision, { unit, record, pass, variable }: PassDifference): boolean =>
  decision.unit === unit &&
  decision.record === record &&
  decision.pass === pass &&
  (pass !== undefined || (decision.variables ?? []).includes(variable));

const known = new WeakMap<Dataset, Adjudication>();

/** Every difference between the passes and the published records with the decision that settles it. Worked out once for a dataset. */
export function adjudicationOf(dataset: Dataset): Adjudication | undefined {
  if (!dataset.passes) return undefined;
  const adjudication = known.get(dataset) ?? adjudicate(dataset, dataset.passes);
  known.set(dataset, adjudication);
  return adjudication;
}

function adjudicate(dataset: Dataset, passes: Passes): Adjudication {
  const { decisions } = passes.adjudication.value;
  const needed = new Set<Decision>();
  const decided = passDifferences(dataset, passes).map((difference): Decided => {
    const decision = decisions.find((each) => decides(each, difference));
    if (decision) needed.add(decision);
    return { difference, decision };
  });
  const unneeded = decisions.flatMap((decision, index) => (needed.has(decision) ? [] : [index]));
  return { decided, unneeded };
}
