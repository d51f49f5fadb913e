import type { Dataset } from '../curated/dataset.js';
import type { Project } from '../curated/project.js';
import type { CodeExampleRow, CrosswalkRow, VocabularyRow } from '../model/tables/vocabularies.js';
export declare const vocabularyRows: ({ vocabularies }: Project) => VocabularyRow[];
/** One row for each type, status and CAMEO code, in the order of the model. */
export declare function crosswalkRows({ vocabularies }: Project): CrosswalkRow[];
/** Two rows for each code, the positive example first. */
export declare function codeExampleRows({ project, anchors }: Dataset): CodeExampleRow[];
