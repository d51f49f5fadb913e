import { codes } from '../model/codes.js';
import type { EventRow } from '../model/tables/events.js';
import type { CodeExampleRow, CrosswalkRow, VocabularyRow } from '../model/tables/vocabularies.js';
import type { Dataset } from '../records/dataset.js';
import type { Project } from '../records/project.js';
import { required } from '../text/required.js';
import { having } from '../text/lookup.js';

export const vocabularyRows = ({ vocabularies }: Project): VocabularyRow[] =>
  vocabularies.value.vocabularies.flatMap(({ vocabulary, codes: definitions }) =>
    definitions.map(({ code, label, definition, decision_rule, invented }) => ({
      vocabulary,
      code,
      label,
      definition,
      decision_rule,
      invented_example: invented ?? null,
    })),
  );

/** The value of each CAMEO code on the Goldstein scale, by the code as it stands in a cell. */
export const goldsteinScale = ({ vocabularies }: Project): ReadonlyMap<string, number> =>
  new Map(
    vocabularies.value.vocabularies
      .flatMap(({ codes: definitions }) => definitions)
      .flatMap(({ code, goldstein }) => (goldstein === undefined ? [] : [[code, goldstein]])),
  );

/** One row for each type, status and CAMEO code, in the order of the model. */
export function crosswalkRows(project: Project, events: readonly EventRow[]): CrosswalkRow[] {
  const scale = goldsteinScale(project);
  return codes.event_type.flatMap((type) =>
    codes.event_status.flatMap((status) =>
      codes.cameo.flatMap((cameo): CrosswalkRow[] => {
        const mapping = project.vocabularies.value.crosswalk.find(
          (each) =>
            each.type === type &&
            each.statuses.includes(status) &&
            each.cameo.some((code) => `cameo:${code}` === cameo),
        );
        if (!mapping) return [];
        const goldstein = required(scale.get(cameo), `The Goldstein value of ${cameo}`);
        const plover = mapping.plover ?? null;
        const n_events = having(events, 'type', type).filter(
          (event) => event.status === status && event.cameo === cameo,
        ).length;
        return [{ type, status, cameo, best_fit: mapping.fit, goldstein, plover, n_events }];
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
