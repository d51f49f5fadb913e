import type { VocabulariesFile } from '../model/curated/vocabularies.js';
import type { Rows } from '../model/tables/index.js';
/** A section for each vocabulary, with its description and every code: definition, decision rule, two examples. */
export declare function vocabularySections(rows: Rows, vocabularies: VocabulariesFile['vocabularies']): string;
