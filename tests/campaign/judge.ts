import { parseCuratedFile } from '../../scripts/records/parse-file.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import type { CuratedKind } from '../../scripts/model/json-schemas.js';
import type { Files } from '../../scripts/text/files.js';
import type { Finding } from '../../scripts/text/finding.js';
import type { Fault } from './row.js';

/** Whether a finding is at a place, above or below it, and says the line. */
const isAt = ({ pointer = '', line }: Finding, place: string): boolean =>
  line !== undefined && (`${place}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${place}/`));

/** A place in a file of the project. */
export interface Place {
  readonly kind: CuratedKind;
  readonly path: string;
  readonly pointer: string;
}

const told = ({ check, file, pointer = '', message }: Finding): string =>
  [check, file, pointer, message].join(' ');

const findingsOf = (files: Files): readonly Finding[] =>
  runPipeline(files, { bootstrap: noIntervals }).findings;

/**
 * What is wrong with what is said of a file with a wrong value at a place. Most is seen as the file is parsed; where it is not, and once
 * in `every` cases, which may throw, the whole pipeline runs.
 */
export class Judge {
  readonly #every: number;
  readonly #before: ReadonlySet<string>;
  #count = 0;

  constructor(files: Files, every: number) {
    this.#every = every;
    this.#before = new Set(findingsOf(files).map(told));
  }

  fault(files: Files, { kind, path, pointer }: Place, isForbidden: boolean): Fault {
    const isSeenIn = (findings: readonly Finding[]): boolean =>
      findings.some((each) => isAt(each, pointer) && !this.#before.has(told(each)));
    const isSeen = isSeenIn(parseCuratedFile(files, path, kind).findings);
    this.#count += 1;
    if (this.#count % this.#every > 0 && (isSeen || !isForbidden)) return undefined;
    const there = findingsOf(files).filter(({ file }) => file === path);
    return isForbidden && !isSeenIn(there) ? 'no finding there' : undefined;
  }
}
