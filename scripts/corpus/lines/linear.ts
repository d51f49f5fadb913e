/** A linear model: what each feature adds for each unit, and what is added in any case. Above 0 means yes. */
export interface Linear {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Reads a page and gives the value for each of its lines; nothing where that is 0 for all. */
export type Feature<P> = (page: P) => ((line: number) => number) | undefined;
export type Features<P> = Readonly<Record<string, Feature<P>>>;

/** Gives the sum for a line of a page. Features without a weight are not asked. */
export function weigher<P>(
  { bias, weights }: Linear,
  features: Features<P>,
): (page: P) => (line: number) => number {
  const weighed = Object.entries(features).flatMap(([name, feature]) => {
    const weight = weights[name];
    return weight === undefined ? [] : [{ feature, weight }];
  });
  return (page) => {
    const asked = weighed.flatMap(({ feature, weight }) => {
      const valueOf = feature(page);
      return valueOf ? [{ valueOf, weight }] : [];
    });
    return (line) => {
      let sum = bias;
      for (const { valueOf, weight } of asked) sum += weight * valueOf(line);
      return sum;
    };
  };
}

/** A feature and what it added. */
export interface Reason {
  readonly feature: string;
  readonly adds: number;
}

/** What a model makes of a line: the sum, rounded, and what it is the sum of, the bias and what each feature added, heaviest first. */
export interface Weighing {
  readonly sum: number;
  readonly bias: number;
  readonly features: readonly Reason[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Gives for a line of a page what each feature added. */
export function reasonsFor<P>(
  { bias, weights }: Linear,
  features: Features<P>,
  page: P,
): (line: number) => Weighing {
  const asked = Object.entries(features).map(([name, feature]) => ({
    feature: name,
    weight: weights[name] ?? 0,
    valueOf: feature(page),
  }));
  return (line) => {
    const added = asked.map(({ feature, weight, valueOf }) => ({
      feature,
      adds: weight * (valueOf?.(line) ?? 0),
    }));
    return {
      sum: round(added.reduce((sum, { adds }) => sum + adds, bias)),
      bias: round(bias),
      features: added
        .map(({ feature, adds }) => ({ feature, adds: round(adds) }))
        .filter(({ adds }) => adds !== 0)
        .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)),
    };
  };
}
