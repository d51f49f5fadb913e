import type { PackageFile } from '../../model/metadata.js';
import { bibtex, reference } from './citations.js';

/** How to cite one record of a release, which has its version: an id may stand for other words in the next. */
export interface RecordCitation {
  /** A reference in APA style, without mark-up. */
  readonly plain: string;
  readonly bibtex: string;
}

/** The citation of a record by its id; with the address of the record where the dataset has one. */
export const recordCitation = (metadata: PackageFile, id: string): RecordCitation => ({
  plain: reference(metadata, id),
  bibtex: bibtex(metadata, id),
});
