import type { Project } from '../records/project.js';

/** Gives ids of one letter that no record has or ever had, in order. */
export function* freeIds(
  letter: 'E' | 'Q',
  { ids, records, proposals, droppedIds, undecidedIds }: Project,
): Generator<string, never> {
  const pattern = new RegExp(`^${letter}(\\d+)$`);
  const taken = [
    ...ids.value.ids.map(({ id }) => id),
    ...droppedIds,
    // One that was deleted must not be taken for one that was edited.
    ...[...proposals.values()].flatMap(({ value: { quotes, events } }) =>
      [...quotes, ...events].map(({ record }) => record.id),
    ),
    ...undecidedIds,
    ...records.flatMap(({ quotes, events }) => [
      ...quotes.value.quotes.map(({ id }) => id),
      ...events.value.events.map(({ id }) => id),
    ]),
  ].flatMap((id) => pattern.exec(id)?.[1] ?? []);
  let last = taken.reduce((most, number) => Math.max(most, Number(number)), 0);
  for (;;) {
    last += 1;
    yield `${letter}${String(last).padStart(3, '0')}`;
  }
}
