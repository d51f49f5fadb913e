/** A piece of a file, and what is put around it. */
export interface Wrapping {
  readonly start: number;
  readonly end: number;
  readonly wrap: (text: string) => string;
}

const isInside = (one: Wrapping, other: Wrapping): boolean =>
  other.start <= one.start && one.end <= other.end;

/** A file with all these pieces wrapped. Of two that are one inside the other, or the same, the later is the outer one. */
export function weave(source: string, wrappings: readonly Wrapping[]): string {
  const ordered = wrappings
    .map((wrapping, at) => ({ wrapping, at }))
    .sort(
      (one, other) =>
        one.wrapping.end - one.wrapping.start - (other.wrapping.end - other.wrapping.start) ||
        one.at - other.at,
    )
    .map(({ wrapping }) => wrapping);
  const render = (from: number, to: number, within: readonly Wrapping[]): string => {
    const outer = within
      .filter((one, at) => !within.some((other, after) => after > at && isInside(one, other)))
      .sort((one, other) => one.start - other.start);
    let text = '';
    let at = from;
    for (const one of outer) {
      const inner = within.filter((other) => other !== one && isInside(other, one));
      text += source.slice(at, one.start) + one.wrap(render(one.start, one.end, inner));
      at = one.end;
    }
    return text + source.slice(at, to);
  };
  return render(0, source.length, ordered);
}
