import { byVersion } from '../model/metadata.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { shownCell } from '../model/tables/table.js';

const idOfPass: RowCheck = {
  id: 'release/pass-id',
  covers: ['adjudications.record', 'adjudications.first', 'adjudications.second'],
  *run({ rows }) {
    for (const { row, raised } of eachRow(rows, 'adjudications')) {
      const isUnit = row['variable'] === 'unit';
      const pass = row['pass'] === 'both' ? [] : [['record', shownCell(row['pass'])] as const];
      const named = isUnit
        ? ([
            ['first', 'first'],
            ['second', 'second'],
          ] as const)
        : [];
      for (const [column, name] of [...pass, ...named]) {
        const id = shownCell(row[column]);
        if (id === '' || id.startsWith(`${name}:`)) continue;
        yield raised(
          column,
          `${column} "${id}" reads like an id of the release.`,
          `an id of the ${name} pass, such as ${name}:${id}`,
          'Report it: the program named a record of a pass without its pass.',
        );
      }
    }
  },
};

const overruledCounted: RowCheck = {
  id: 'release/overruled',
  covers: ['reliability.n_overruled'],
  *run({ rows }) {
    const lacking = new Set(
      rows.adjudications
        .filter(({ pass, variable }) => pass === 'both' && variable === 'unit')
        .map(({ unit, record }) => `${unit} ${record}`),
    );
    for (const [index, { raised }] of [...eachRow(rows, 'reliability')].entries()) {
      const row = rows.reliability[index];
      if (!row) continue;
      const { unit, variable, n_overruled: count } = row;
      const decided = rows.adjudications.filter(
        (each) => each.unit === unit && each.variable === variable,
      );
      // A record that both passes have and that was not published stands there once for each; one that a pass lacks has no two
      // values that could agree.
      const overruled = decided.filter(({ pass, record, first, second }) =>
        pass === 'both'
          ? first === second && (variable === 'unit' || !lacking.has(`${unit} ${record}`))
          : pass === 'first' && second !== null,
      );
      if (count === null || count === overruled.length) continue;
      yield raised(
        'n_overruled',
        `n_overruled is ${count}.`,
        `${overruled.length}, as many as adjudications has of ${unit}, ${variable}`,
        'Report it: the program counted wrong.',
      );
    }
  },
};

const decidedBefore: RowCheck = {
  id: 'release/decided',
  covers: ['adjudications.version', 'revisions.version'],
  *run({ rows, version: released }) {
    const decided = rows.adjudications
      .map(({ version }) => version)
      .sort(byVersion)
      .at(-1);
    for (const table of ['adjudications', 'revisions'] as const) {
      for (const { row, raised } of eachRow(rows, table)) {
        const version = shownCell(row['version']);
        const isAfter = table === 'adjudications' || byVersion(version, decided ?? '0.0.0') > 0;
        if (isAfter && byVersion(version, released) <= 0) continue;
        yield raised(
          'version',
          `version is ${version}, of a release of ${released} that was decided on in ${decided ?? 'none'}.`,
          table === 'revisions'
            ? 'a version after that of adjudications, and none after the release'
            : 'no version after the release',
          'Report it: the program named a wrong version.',
        );
      }
    }
  },
};

export const decisionRowChecks: readonly RowCheck[] = [idOfPass, overruledCounted, decidedBefore];
