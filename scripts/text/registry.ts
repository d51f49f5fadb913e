import { corpusErrors, corpusWarnings } from './registry-corpus.js';
import { filesErrors, filesWarnings } from './registry-files.js';
import { projectErrors, projectWarnings, recordsErrors, recordsTodos } from './registry-project.js';
import { rowsErrors } from './registry-rows.js';

/** `todo` is what an article that is still being coded lacks, or whose proposed records nobody has decided on. */
export type Severity = 'error' | 'warning' | 'todo';

/** What a finding is about: the frame of the project, its articles, its records, rows made of them, or files of a release. */
export type Scope = 'project' | 'corpus' | 'records' | 'rows' | 'files';

export interface RegistryEntry {
  readonly severity: Severity;
  readonly scope: Scope;
  /** One sentence saying what must hold. */
  readonly description: string;
}

/** Entries of one severity and scope, from what must hold by id (area/what-is-wrong). */
const entries = <Id extends string>(
  severity: Severity,
  scope: Scope,
  descriptions: Readonly<Record<Id, string>>,
) =>
  Object.fromEntries(
    Object.entries<string>(descriptions).map(([id, description]) => [
      id,
      { severity, scope, description },
    ]),
  ) as Readonly<Record<Id, RegistryEntry>>;

/**
 * Every finding that the program can raise, in the order in which `check --list` prints them. The registry is on the ground
 * floor because every room raises findings, the reader of JSON included; each room brings its own checks under ids of this list.
 */
export const registry = {
  ...entries('error', 'project', projectErrors),
  ...entries('warning', 'project', projectWarnings),
  ...entries('error', 'corpus', corpusErrors),
  ...entries('warning', 'corpus', corpusWarnings),
  ...entries('error', 'records', recordsErrors),
  ...entries('todo', 'records', recordsTodos),
  ...entries('error', 'rows', rowsErrors),
  ...entries('error', 'files', filesErrors),
  ...entries('warning', 'files', filesWarnings),
};

export type FindingId = keyof typeof registry;

export const findingIds = Object.keys(registry) as FindingId[];
