/** A linear model: what each feature adds for each unit, and what is added in any case. Above 0 means yes. */
export interface Linear {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

type Features<P> = Readonly<Record<string, (page: P, line: number) => number>>;

/** Gives the sum for a line. Features without a weight are not asked. */
export function weigher<P>(
  { bias, weights }: Linear,
  features: Features<P>,
): (page: P, line: number) => number {
  const weighed = Object.entries(features).flatMap(([name, feature]) => {
    const weight = weights[name];
    return weight === undefined ? [] : [{ feature, weight }];
  });
  return (page, line) => {
    let sum = bias;
    for (const { feature, weight } of weighed) sum += weight * feature(page, line);
    return sum;
  };
}

/** A feature and what it added. */
export interface Reason {
  readonly feature: string;
  readonly adds: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The features that weighed most for a line, heaviest first. */
export function reasonsFor<P>(
  { weights }: Linear,
  features: Features<P>,
  page: P,
  line: number,
  most = 5,
): Reason[] {
  return Object.entries(features)
    .map(([name, feature]) => ({
      feature: name,
      adds: round((weights[name] ?? 0) * feature(page, line)),
    }))
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .slice(0, most);
}
