/** Names as Markdown code, in a row. */
export const quoted = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(', ');

/** The number at the end of an id such as E035, and what comes before it. */
function numbered(id: string): { prefix: string; number: number } | undefined {
  const [, prefix, digits] = /^([A-Z]+)(\d+)$/.exec(id) ?? [];
  return prefix === undefined ? undefined : { prefix, number: Number(digits) };
}

function follows(before: string, id: string): boolean {
  const [one, next] = [numbered(before), numbered(id)];
  return one !== undefined && one.prefix === next?.prefix && one.number + 1 === next.number;
}

/** Ids as a reader wants them: three or more in a row as the first and the last. */
export function idRuns(ids: readonly string[]): string {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && follows(last, id)) run.push(id);
    else runs.push([id]);
  }
  return runs
    .map((run) =>
      run.length < 3 ? quoted(run) : `${quoted(run.slice(0, 1))}–${quoted(run.slice(-1))}`,
    )
    .join(', ');
}
