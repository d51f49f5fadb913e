import type { Coverage } from './covers.js';
import type { SpanGroup } from '../model/tables/columns.js';
import type { Rows, TableName } from '../model/tables/index.js';
import type { Dataset } from '../records/dataset.js';
import type { Project } from '../records/project.js';
import type { Span } from '../records/selector.js';
import { recordName } from '../records/sentences.js';
import type { Finding, FindingBody } from '../text/finding.js';
import type { JsonDocument } from '../text/json-document.js';
import type { FindingId } from '../text/registry.js';

/** What a check raises, and the passage it is about: exceptions.json grants exceptions by passage. */
export interface Raised extends FindingBody {
  readonly at?: { readonly articleId: string; readonly span: Span };
}

/** Checks return what they find; none prints, none reads the disk. The registry says how severe it is and what must hold. */
interface CheckFacts {
  readonly id: FindingId;
  /** The tables and columns it guards, where that is not what its area guards (covers.ts). */
  readonly covers?: readonly Coverage[];
}

/** Run on the records; `needsWhole` keeps a check silent when broken records had to be left out. */
export interface RecordCheck extends CheckFacts {
  readonly needsWhole?: boolean;
  run(dataset: Dataset): Iterable<Raised>;
}

/** Words of an article by span, in the span's unit; undefined where its text or raw file is not available. */
export type WordsAt = (
  unit: SpanGroup['unit'],
  articleId: string,
  start: number,
  end: number,
) => string | undefined;

/** The rows of a release and the articles they quote: as the pipeline makes them, or as somebody downloaded them. */
export interface ReleasedRows {
  readonly rows: Rows;
  /** Of the release. */
  readonly version: string;
  /** False where the columns that hold whole texts are empty. */
  readonly withTexts: boolean;
  readonly wordsAt: WordsAt;
}

/** What is wrong with a row of a table. Whoever has the files knows where that row is. */
export interface RaisedRow extends Pick<Finding, 'message' | 'expected' | 'fix'> {
  readonly table: TableName;
  readonly index: number;
  readonly column?: string;
}

/** Run on rows alone, so that a downloaded release is checked as the one that is being made. */
export interface RowCheck extends CheckFacts {
  run(released: ReleasedRows): Iterable<RaisedRow>;
}

/** Run on the rows and the curated history that speaks of them. */
export interface ReleaseCheck extends CheckFacts {
  run(rows: Rows, project: Pick<Project, 'changes' | 'ids' | 'metadata'>): Iterable<Raised>;
}

/** The place of a finding in a JSON file, and the beginning of its message: the record's name. */
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
