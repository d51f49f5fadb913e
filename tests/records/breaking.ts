/** The first cells of the rows that break a rule. */
export const breaking = <Row extends object>(
  rows: Iterable<Row>,
  holds: (row: Row) => boolean,
): readonly (readonly unknown[])[] =>
  [...rows]
    .filter((row) => !holds(row))
    .map((row) => (Object.values(row) as unknown[]).slice(0, 2));
