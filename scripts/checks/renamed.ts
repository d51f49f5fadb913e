import { codes, vocabularyNames } from '../model/codes.js';
import { byVersion } from '../model/metadata.js';
import type { Renamings } from '../model/records/renamed.js';
import { tableNames, tables } from '../model/tables/index.js';
import type { Column } from '../model/tables/table.js';
import { translationOf } from '../records/renamings.js';
import { raise, type RecordCheck } from './check.js';
import { repeated } from './records.js';

/** The names that a release has now; undefined where it does not say. */
interface NamesNow {
  readonly version: string;
  readonly columns: (table: string) => readonly string[] | undefined;
  readonly codes: (vocabulary: string) => readonly string[] | undefined;
}

/** An entry of a list of renamings, and the names there are now where it belongs. */
interface Entry {
  readonly pointer: string;
  readonly version: string;
  /** "column of quotes", "code of issue". */
  readonly what: string;
  readonly old: string;
  readonly new: string | null;
  readonly note?: string | undefined;
  readonly names: readonly string[] | undefined;
}

const entriesOf = ({ columns, codes: renamed, values }: Renamings, now: NamesNow): Entry[] => [
  ...columns.map((each, at) => ({
    ...each,
    pointer: `/columns/${at}`,
    what: `column of ${each.table}`,
    names: now.columns(each.table),
  })),
  ...renamed.map((each, at) => ({
    ...each,
    pointer: `/codes/${at}`,
    what: `code of ${each.vocabulary}`,
    names: now.codes(each.vocabulary),
  })),
  ...values.map((each, at) => ({
    ...each,
    pointer: `/values/${at}`,
    what: `value of ${each.table}.${each.column}`,
    names: undefined,
  })),
];

/** What is wrong with an entry, at a pointer to it. */
interface Wrong {
  readonly pointer: string;
  readonly message: string;
  readonly expected: string;
}

function* problemsOfNames(
  { pointer, version, what, old, new: now, names }: Entry,
  alike: readonly Entry[],
): Iterable<Wrong> {
  const leadsOn = alike.some((each) => each.old === now && byVersion(each.version, version) > 0);
  if (now === old)
    yield {
      pointer: `${pointer}/new`,
      message: `The ${what} "${old}" is said to be renamed to itself.`,
      expected: 'another name than the old one',
    };
  else if (now !== null && names?.includes(now) === false && !leadsOn)
    yield {
      pointer: `${pointer}/new`,
      message: `"${now}" is no ${what}.`,
      expected: `a ${what} of today, the old name of a later entry, or null with a note`,
    };
  // A name that was given up may have been given to something else since.
  else if (names?.includes(old) && !alike.some((each) => each.new === old))
    yield {
      pointer: `${pointer}/old`,
      message: `"${old}" is still a ${what}.`,
      expected: 'a name that is in use no more',
    };
}

/** What is wrong with a list of renamings, by itself and for the names there are now. */
export function* problemsOfRenamings(renamings: Renamings, now: NamesNow): Iterable<Wrong> {
  const entries = entriesOf(renamings, now);
  for (const entry of entries) {
    if (byVersion(entry.version, now.version) > 0)
      yield {
        pointer: `${entry.pointer}/version`,
        message: `${entry.version} is later than the release, which is ${now.version}.`,
        expected: `a version up to ${now.version}`,
      };
    yield* problemsOfNames(
      entry,
      entries.filter(({ what }) => what === entry.what),
    );
  }
  const oldName = ({ version, what, old }: Entry): string => `${version} ${what} ${old}`;
  for (const [, { pointer, what, old }] of repeated(entries, oldName))
    yield {
      pointer,
      message: `The ${what} "${old}" is listed twice.`,
      expected: 'each old name once in a version',
    };
  const merged = entries.filter(({ new: name }) => name !== null);
  const newName = ({ version, what, new: name }: Entry): string => `${version} ${what} ${name}`;
  for (const [, { pointer, what, new: name, note }] of repeated(merged, newName)) {
    if (note !== undefined) continue;
    yield {
      pointer: `${pointer}/new`,
      message: `Another ${what} is called "${name}" now, too.`,
      expected: 'one old name for a new one, or a note that says that two became one',
    };
  }
}

const columnsOf = (table: string): readonly Column[] => {
  const name = tableNames.find((each) => each === table);
  return name ? tables[name].columns : [];
};

const codesOf = (vocabulary: string): readonly string[] => {
  const name = vocabularyNames.find((each) => each === vocabulary);
  return name ? codes[name] : [];
};

/** Values of columns that there are not, or that have codes, which are listed once for all columns. */
function* misplacedValues({ columns, values }: Renamings): Iterable<Wrong> {
  for (const [at, { table, column, version }] of values.entries()) {
    const since = columns.filter((each) => byVersion(each.version, version) > 0);
    const now = translationOf({ columns: since, codes: [], values: [] }).column(table, column);
    const found = columnsOf(table).find(({ name }) => name === now);
    if (found && found.vocabulary === undefined) continue;
    yield {
      pointer: `/values/${at}/column`,
      message: found
        ? `${table}.${column} holds codes of ${found.vocabulary ?? ''}.`
        : `${table} has no column "${column}".`,
      expected: found ? 'an entry in "codes", for the vocabulary' : 'a column of the table',
    };
  }
}

/** Entries of a version that the history of the project does not have. */
function* unknownVersions(
  { columns, codes: renamed, values }: Renamings,
  known: readonly string[],
  latest: string,
): Iterable<Wrong> {
  for (const [list, entries] of Object.entries({ columns, codes: renamed, values }))
    for (const [at, { version }] of entries.entries())
      if (!known.includes(version) && byVersion(version, latest) <= 0)
        yield {
          pointer: `/${list}/${at}/version`,
          message: `There is no version ${version}.`,
          expected: 'a version with a section in CHANGELOG.md',
        };
}

export const renamedNames: RecordCheck = {
  id: 'release/renamed',
  *run({ project: { renamed, changes, metadata }, released }) {
    const { version } = metadata;
    const known = [...released.versions, ...changes.map(({ value }) => value.version), version];
    const names = (table: string) => columnsOf(table).map(({ name }) => name);
    const wrong = [
      ...misplacedValues(renamed.value),
      ...unknownVersions(renamed.value, known, version),
      ...problemsOfRenamings(renamed.value, { version, columns: names, codes: codesOf }),
    ];
    for (const { pointer, ...said } of wrong)
      yield raise(renamed, pointer, { ...said, fix: 'Correct the entry, or take it out.' });
  },
};
