import { codes } from '../model/codes.js';
import type { CodeExampleRow, CrosswalkRow, VocabularyRow } from '../model/tables/vocabularies.js';
import type { Dataset } from '../records/dataset.js';
import type { Project } from '../records/project.js';

export const vocabularyRows = ({ vocabularies }: Project): VocabularyRow[] =>
  vocabularies.value.vocabularies.flatMap(({ vocabulary, codes: definitions }) =>
    definitions.map(({ code, label, definition, decision_rule }) => ({
      vocabulary,
      code,
      label,
      definition,
      decision_rule,
    })),
  );

/** One row for each type, status and CAMEO code, in the order of the model. */
export function crosswalkRows({ vocabularies }: Project): CrosswalkRow[] {
  return codes.event_type.flatMap((type) =>
    codes.event_status.flatMap((status) =>
      codes.cameo.flatMap((cameo): CrosswalkRow[] => {
        const mapping = vocabularies.value.crosswalk.find(
          (each) =>
            each.type === type &&
            each.statuses.includes(status) &&
            each.cameo.some((code) => `cameo:${code}` === cameo),
        );
        return mapping
          ? [{ type, status, cameo, cameo_fit: mapping.fit, plover: mapping.plover ?? null }]
          : [];
      }),
    ),
  );
}

/** Two rows for each code, the positive example first. */
export function codeExampleRows({ project, selectors }: Dataset): CodeExampleRow[] {
  const { document, value } = project.vocabularies;
  return value.vocabularies.flatMap(({ vocabulary, codes: definitions }, index) =>
    definitions.flatMap((definition, codeIndex) =>
      codes.example_polarity.map((polarity): CodeExampleRow => {
        const example = definition[polarity];
        const span = selectors.find(
          document.file,
          `/vocabularies/${index}/codes/${codeIndex}/${polarity}`,
        );
        return {
          vocabulary,
          code: definition.code,
          polarity,
          article_id: span && 'article' in example ? example.article : null,
          block_id: span?.block.id ?? null,
          text: span?.text ?? null,
          char_start: span?.charStart ?? null,
          char_end: span?.charEnd ?? null,
          byte_start: span?.byteStart ?? null,
          byte_end: span?.byteEnd ?? null,
          note: example.note ?? null,
        };
      }),
    ),
  );
}
