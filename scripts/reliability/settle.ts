/** A difference with the decision that gives its reason. */
export interface Decided<Difference, Decision> {
  readonly difference: Difference;
  /** Undefined while nobody has given a reason. */
  readonly decision: Decision | undefined;
}

export interface Settlement<Difference, Decision> {
  readonly decided: readonly Decided<Difference, Decision>[];
  /** Decisions that no difference needs. */
  readonly unneeded: readonly Decision[];
}

/** Gives every difference the first decision that is about it. */
export function settle<Difference, Decision>(
  differences: readonly Difference[],
  decisions: readonly Decision[],
  decides: (decision: Decision, difference: Difference) => boolean,
): Settlement<Difference, Decision> {
  const needed = new Set<Decision>();
  const decided = differences.map((difference) => {
    const decision = decisions.find((each) => decides(each, difference));
    if (decision) needed.add(decision);
    return { difference, decision };
  });
  return { decided, unneeded: decisions.filter((decision) => !needed.has(decision)) };
}
