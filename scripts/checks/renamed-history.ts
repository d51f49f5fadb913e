import type { ReleasedChanges } from '../model/records/changes.js';
import type { Renamings } from '../model/records/renamed.js';
import { changesPath } from '../records/project.js';
import { raise, type RecordCheck } from './check.js';

/** What has a new name, or was dropped, as both files say it. */
interface Said {
  readonly pointer: string;
  /** "events.note", "issue us_nmd". */
  readonly what: string;
  /** What both files have to say alike. */
  readonly facts: string;
}

interface Step {
  readonly old?: string | undefined;
  readonly new?: string | null | undefined;
  readonly note?: string | undefined;
}

const said = (pointer: string, where: string, { old = '', new: now, note }: Step): Said => ({
  pointer,
  what: `${where} ${old}`,
  facts: [where, old, now ?? '', note ?? ''].join('\n'),
});

const inRenamed = ({ columns, codes, values }: Renamings, version: string): Said[] =>
  [
    ...columns.map((each, at) => ({ each, pointer: `/columns/${at}`, where: each.table })),
    ...codes.map((each, at) => ({ each, pointer: `/codes/${at}`, where: each.vocabulary })),
    ...values.map((each, at) => ({
      each,
      pointer: `/values/${at}`,
      where: `${each.table}.${each.column}`,
    })),
  ].flatMap(({ each, pointer, where }) =>
    each.version === version ? [said(pointer, where, each)] : [],
  );

const inChanges = ({ columns, values = [] }: ReleasedChanges): Said[] => [
  ...columns.flatMap(({ table, column, change, old, new: now, note }, at) => {
    const pointer = `/columns/${at}`;
    if (change === 'renamed') return [said(pointer, table, { old, new: now, note })];
    const isExplained = change === 'removed' && note !== undefined;
    return isExplained ? [said(pointer, table, { old: column, note })] : [];
  }),
  ...values.map((each, at) => said(`/values/${at}`, each.in, each)),
];

/** `diff` and the changes file of a version are made of the same list, so that neither can say what the other does not. */
export const renamedStale: RecordCheck = {
  id: 'release/renamed-stale',
  *run({ project: { changes, renamed } }) {
    for (const source of changes) {
      const { version } = source.value;
      const [listed, recorded] = [inRenamed(renamed.value, version), inChanges(source.value)];
      const lacks = (others: readonly Said[], { facts }: Said): boolean =>
        !others.some((other) => other.facts === facts);
      for (const entry of listed.filter((each) => lacks(recorded, each)))
        yield raise(renamed, entry.pointer, {
          message: `${changesPath(version)} does not say so of ${entry.what}.`,
          expected: 'what was renamed or dropped in that version, and was in the one before',
          fix: 'Correct the entry, or take it out if the version before had no such name; else run `npm run cli -- changes OLD` again.',
        });
      for (const line of recorded.filter((each) => lacks(listed, each)))
        yield raise(source, line.pointer, {
          message: `curated/renamed.json does not say so of ${line.what}.`,
          expected: `an entry of version ${version} with the same names and the same note`,
          fix: 'Put the entry back, or run `npm run cli -- changes OLD` again.',
        });
    }
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
