/** The rooms that are mutated, each with the tests that have to notice: those of the folder of the same name, and no other. */
export const rooms = [
  'text',
  'corpus',
  'dates',
  'records',
  'checks',
  'tables',
  'formats',
  'release',
] as const;

export type Room = (typeof rooms)[number];
