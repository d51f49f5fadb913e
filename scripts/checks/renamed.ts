import { codes, vocabularyNames } from '../model/codes.js';
import { byVersion } from '../model/metadata.js';
import type { Renamings } from '../model/records/renamed.js';
import { tableNames, tables } from '../model/tables/index.js';
import type { Column } from '../model/tables/table.js';
import type { Sourced } from '../records/project.js';
import { translationOf } from '../records/renamings.js';
import { raise, type Raised, type RecordCheck } from './check.js';
import { repeated } from './records.js';

/** An entry of curated/renamed.json, and the names there are now where it belongs. */
interface Entry {
  readonly pointer: string;
  readonly version: string;
  /** "column of quotes", "code of issue". */
  readonly what: string;
  readonly old: string;
  readonly new: string | null;
  readonly names: readonly string[];
}

const columnsOf = (table: string): readonly Column[] => {
  const name = tableNames.find((each) => each === table);
  return name ? tables[name].columns : [];
};

const codesOf = (vocabulary: string): readonly string[] => {
  const name = vocabularyNames.find((each) => each === vocabulary);
  return name ? codes[name] : [];
};

const entriesOf = ({ columns, codes: renamed }: Renamings): Entry[] => [
  ...columns.map((each, at) => ({
    ...each,
    pointer: `/columns/${at}`,
    what: `column of ${each.table}`,
    names: columnsOf(each.table).map(({ name }) => name),
  })),
  ...renamed.map((each, at) => ({
    ...each,
    pointer: `/codes/${at}`,
    what: `code of ${each.vocabulary}`,
    names: codesOf(each.vocabulary),
  })),
];

const fix = 'Correct the entry, or take it out.';

/** Values of columns that there are not, or that have codes, which are listed once for all columns. */
function* misplacedValues(renamed: Sourced<Renamings>): Iterable<Raised> {
  const { columns, values } = renamed.value;
  for (const [at, { table, column, version }] of values.entries()) {
    const since = columns.filter((each) => byVersion(each.version, version) > 0);
    const now = translationOf({ columns: since, codes: [], values: [] }).column(table, column);
    const found = columnsOf(table).find(({ name }) => name === now);
    if (found && found.vocabulary === undefined) continue;
    yield raise(renamed, `/values/${at}/column`, {
      message: found
        ? `${table}.${column} holds codes of ${found.vocabulary ?? ''}.`
        : `${table} has no column "${column}".`,
      expected: found ? 'an entry in "codes", for the vocabulary' : 'a column of the table',
      fix,
    });
  }
}

export const renamedNames: RecordCheck = {
  id: 'release/renamed',
  *run({ project: { renamed } }) {
    yield* misplacedValues(renamed);
    const entries = entriesOf(renamed.value);
    for (const { pointer, version, what, old, new: now, names } of entries) {
      const alike = entries.filter((each) => each.what === what);
      const leadsOn = alike.some(
        (each) => each.old === now && byVersion(each.version, version) > 0,
      );
      if (now !== null && !names.includes(now) && !leadsOn)
        yield raise(renamed, `${pointer}/new`, {
          message: `"${now}" is no ${what}.`,
          expected: `a ${what} of today, the old name of a later entry, or null with a note`,
          fix,
        });
      // A name that was given up may have been given to something else since.
      if (names.includes(old) && !alike.some((each) => each.new === old))
        yield raise(renamed, `${pointer}/old`, {
          message: `"${old}" is still a ${what}.`,
          expected: 'a name that is in use no more',
          fix,
        });
    }
    const nameOf = ({ version, what, old }: Entry): string => `${version} ${what} ${old}`;
    for (const [, { pointer, what, old }] of repeated(entries, nameOf))
      yield raise(renamed, pointer, {
        message: `The ${what} "${old}" is listed twice.`,
        expected: 'each old name once in a version',
        fix,
      });
  },
};

/** A changes file has a note on each column that curated/renamed.json lists as dropped, and such codes are among its values. */
export const droppedUnexplained: RecordCheck = {
  id: 'release/dropped-unexplained',
  *run({ project: { changes, metadata } }) {
    const source = changes.find(({ value }) => value.version === metadata.version);
    if (!source) return;
    const { columns, codes: changed } = source.value;
    const gone = [
      ...columns.flatMap(({ table, column, change, note }, at) =>
        change === 'removed' && note === undefined
          ? [{ pointer: `/columns/${at}`, what: `${table}.${column}`, list: 'columns' }]
          : [],
      ),
      ...changed.flatMap(({ vocabulary, change, codes: names }, at) =>
        change === 'removed'
          ? names.map((name, index) => ({
              pointer: `/codes/${at}/codes/${index}`,
              what: `${vocabulary} ${name}`,
              list: 'codes',
            }))
          : [],
      ),
    ];
    for (const { pointer, what, list } of gone)
      yield raise(source, pointer, {
        message: `${what} is gone, and nothing says what became of it.`,
        expected: `an entry in "${list}" of curated/renamed.json`,
        fix: 'Add the entry, with the new name, or with null and a note that says why; then run `npm run cli -- changes OLD` again.',
      });
  },
};
