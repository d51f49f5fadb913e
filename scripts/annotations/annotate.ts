import type { AnyRow } from '../model/tables/table.js';
import { having } from '../text/lookup.js';
import { recordOf, rowsIn } from '../trace/records.js';
import type { TraceSource } from '../trace/source.js';
import { bodiesOf } from './bodies.js';
import { targetsIn, type AnnotatedText } from './passages.js';
import type { Annotation, Motivation, Provenance } from './web-annotation.js';

type AnnotatedTable = keyof typeof bodiesOf;

/** Why the rows of each table are annotations; at one place, those of the first table come first. */
const motivations = {
  quotes: 'describing',
  quotation_marks: 'classifying',
  event_mentions: 'identifying',
  actor_mentions: 'identifying',
} as const satisfies Record<AnnotatedTable, Motivation>;

const annotatedTables = Object.keys(motivations) as AnnotatedTable[];

const rowsOf = (release: TraceSource, table: AnnotatedTable, article: string): readonly AnyRow[] =>
  having(rowsIn(release, table), 'article_id', article);

export const countAnnotations = (release: TraceSource, article: string): number =>
  annotatedTables.reduce((sum, table) => sum + rowsOf(release, table, article).length, 0);

/** The rows that hold the words of one: of a quote the runs of its content, of anything else itself. */
function wordsOf(release: TraceSource, table: AnnotatedTable, row: AnyRow): readonly AnyRow[] {
  if (table !== 'quotes') return [row];
  const content = having(rowsIn(release, 'quote_segments'), 'quote_id', row['quote_id']).filter(
    ({ part }) => part === 'content',
  );
  return content.length > 0 ? content : [row];
}

export interface AnnotatedArticle extends AnnotatedText {
  readonly id: string;
  readonly provenance: Provenance;
  /** The IRI of a record of the release by the id that `trace` finds it by. */
  readonly addressOf: (id: string) => string;
}

/**
 * The annotations of an article in reading order; at one place, the longer passage first. A body that is about several runs of words
 * holds for each of them, as the model has it: all were said by the speaker.
 * @throws Refusal when the words of a row are not where it says.
 */
export function annotationsOf(release: TraceSource, article: AnnotatedArticle): Annotation[] {
  const { id, provenance, addressOf } = article;
  const targetOf = targetsIn(article);
  const annotations = annotatedTables.flatMap((table) =>
    rowsOf(release, table, id).map((row): Annotation => ({
      id: addressOf(recordOf(table, row).id),
      type: 'Annotation',
      motivation: motivations[table],
      ...provenance,
      body: bodiesOf[table](release, row, addressOf),
      target: wordsOf(release, table, row).map(targetOf),
    })),
  );
  return annotations.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

const startOf = ({ target }: Annotation): number => target[0]?.selector[1].start ?? 0;
const endOf = ({ target }: Annotation): number => target.at(-1)?.selector[1].end ?? 0;
