/**
 * The floors of the house, from the ground up. A room imports rooms on floors below its own, and no other; `dates` does
 * not even import `model`, so that the date engine knows nothing of the dataset.
 */
const floors = [
  ['text'],
  ['explorer'],
  ['dates'],
  ['model'],
  ['corpus'],
  ['speech'],
  ['records'],
  ['proposals'],
  ['reliability'],
  ['checks'],
  ['tables'],
  ['formats'],
  ['trace'],
  ['release'],
  ['verify', 'diff', 'annotations'],
];

const above = (room, floor) =>
  floors
    .filter((_, at) => at >= floor)
    .flat()
    .filter((other) => other !== room);

/** The program's edge: everything may be imported there, and nothing below imports it. */
const edge = ['io', 'commands', 'pipeline', 'cli', 'build', 'entry-point', 'dates'];

const message =
  'Imports go down the floors only (see eslint.floors.js): move the code to a lower room, or pass it in.';

/** Imports of a file that lies `depth` folders below scripts/. */
const rule = (room, floor, depth) => {
  const up = `^${'\\.\\./'.repeat(depth)}`;
  const rooms = above(room, floor).concat('io', 'commands').join('|');
  return {
    files: [`scripts/${room}/${'*/'.repeat(depth - 1)}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: `${up}(?:(?:${rooms})/|(?:${edge.join('|')})\\.js$)`, message }],
        },
      ],
    },
  };
};

export const floorRules = floors.flatMap((rooms, floor) =>
  rooms.flatMap((room) => [rule(room, floor, 1), rule(room, floor, 2)]),
);
