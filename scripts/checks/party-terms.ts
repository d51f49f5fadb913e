import type { Dataset } from '../records/dataset.js';
import { raise, type Raised, type RecordCheck } from './check.js';
import { actorsOf, eventsOf } from './records.js';
import { doubleMarkCharacters, markCharacters } from '../text/quotation-marks.js';

const marks = new RegExp(`[${doubleMarkCharacters}]`, 'g');
const markBefore = new RegExp(`[${markCharacters}]$`);
const soCalledBefore = new RegExp(`so-called\\s+[${markCharacters}]*$`, 'i');

/**
 * Terms that an article does not make its own: in marks that use a term, in a listed name with marks in it (“rogue” states), or a
 * listed name after “so-called”.
 */
function partyTerms({ project, names }: Dataset): Set<string> {
  const inMarks = project.records.flatMap(({ quotes }) =>
    (quotes.value.marks ?? []).flatMap(({ exact, use }) => (use === 'term' ? [exact] : [])),
  );
  const spelt = actorsOf(project).flatMap(({ record }) =>
    record.printed.flatMap(({ spellings }) =>
      spellings.filter((spelling) => spelling.search(marks) >= 0),
    ),
  );
  const soCalled = [...names.values()].flatMap((found) =>
    found.flatMap(({ span: { block, start, text } }) =>
      soCalledBefore.test(block.text.slice(0, start)) ? [text] : [],
    ),
  );
  return new Set(
    [...inMarks, ...spelt, ...soCalled].map((term) => term.replace(marks, '').trim().toLowerCase()),
  );
}

/** A term in a text, singular or plural, with spaces or hyphens, and what stands before it. */
function unmarked(term: string, text: string): boolean {
  const words = term
    .replace(/s$/, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = `(?<![\\p{L}\\p{N}])${words.join(`[${markCharacters}]?[\\s-]+`)}s?(?![\\p{L}\\p{N}])`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].some(
    ({ index }) => !markBefore.test(text.slice(0, index)),
  );
}

const termsMarked: RecordCheck = {
  id: 'record/party-term',
  covers: ['events.label', 'actors.name', 'actors.name_in_sentence', 'vocabularies.label'],
  *run(dataset): Iterable<Raised> {
    const { project } = dataset;
    const { vocabularies } = project;
    const texts = [
      ...eventsOf(project).map(({ record, source, pointer }) => ({
        source,
        pointer: `${pointer}/label`,
        text: record.label,
      })),
      ...actorsOf(project).flatMap(({ record, source, pointer }) =>
        (['name', 'in_sentence'] as const).map((field) => ({
          source,
          pointer: `${pointer}/${field}`,
          text: record[field] ?? '',
        })),
      ),
      ...vocabularies.value.vocabularies.flatMap(({ codes }, at) =>
        codes.map(({ label }, index) => ({
          source: vocabularies,
          pointer: `/vocabularies/${at}/codes/${index}/label`,
          text: label,
        })),
      ),
    ];
    for (const term of partyTerms(dataset)) {
      for (const { source, pointer, text } of texts) {
        if (!unmarked(term, text)) continue;
        yield raise(source, pointer, {
          message: `"${text}" says ${term} without marks; an article has it in marks or after “so-called”.`,
          expected: 'in marks what the articles do not say in their own name',
          fix: `Put the words in marks, or say it otherwise.`,
        });
      }
    }
  },
};

export const partyTermChecks: readonly RecordCheck[] = [termsMarked];
