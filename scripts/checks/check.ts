import type { Dataset } from '../records/dataset.js';
import type { JsonDocument } from '../text/json-document.js';
import type { Project } from '../records/project.js';
import { recordName } from '../records/record-name.js';
import type { Span } from '../records/selector.js';
import type { Finding, Severity } from '../text/finding.js';
import type { Rows } from '../model/tables/index.js';
import type { Coverage } from './covers.js';

/**
 * A finding, and the passage it is about: exceptions.json grants exceptions by passage. Checks return findings;
 * none prints, none reads the disk.
 */
export interface Raised extends Omit<Finding, 'check' | 'severity'> {
  readonly severity?: Severity;
  readonly at?: { readonly articleId: string; readonly span: Span };
}

interface CheckFacts {
  /** area/what-is-wrong */
  readonly id: string;
  /** One sentence saying what must hold. */
  readonly description: string;
  readonly severity: Severity;
  /** The tables and columns it guards, where that is not what its area guards (covers.ts). */
  readonly covers?: readonly Coverage[];
}

/** Run on the records; `needsWhole` keeps a check silent when broken records had to be left out. */
export interface RecordCheck extends CheckFacts {
  readonly scope: 'project' | 'corpus' | 'records';
  readonly needsWhole?: boolean;
  run(dataset: Dataset): Iterable<Raised>;
}

/** Run on the rows of the release, once the records are free of errors. */
export interface ReleaseCheck extends CheckFacts {
  readonly scope: 'release';
  run(rows: Rows, project: Project): Iterable<Raised>;
}

export type Check = RecordCheck | ReleaseCheck;

/** Where a finding stands in a JSON file, and the beginning of its message: the record's name. */
export function placed(document: JsonDocument, pointer: string, value: unknown) {
  return {
    file: document.file,
    pointer: document.pointerInFile(pointer),
    ...document.locate(pointer),
    name: recordName(value, pointer),
  };
}

/** A finding about the value at a pointer of a curated file. */
export function raise(
  { document, value }: { readonly document: JsonDocument; readonly value: unknown },
  pointer: string,
  said: { readonly message: string; readonly expected: string; readonly fix: string },
  at?: Raised['at'],
): Raised {
  const { name, ...place } = placed(document, pointer, value);
  return { ...place, ...said, message: `${name}${said.message}`, ...(at ? { at } : {}) };
}
