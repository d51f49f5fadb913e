import type { DateEvidenceRow } from '../model/tables/blocks.js';
import { idsIn, type AnyRow } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
import { placeOfByte, type LinePlace } from '../text/line-place.js';
import { codeOf, type DefinedCode } from './describe.js';
import { having, once } from '../text/lookup.js';
import { rawOf, rowsIn, rowWhere, textIn, type Range } from './records.js';
import { rowsTouching } from './rows-touching.js';

/** A temporal expression and the ones it was counted from, the nearest first. */
export interface TracedExpression {
  readonly id: string;
  readonly text: string;
  readonly value: string;
  readonly edtf: string | null;
  readonly reference: string;
  readonly rule: string;
  /** "publication", the expression it was counted from, or null when it was counted from nothing. */
  readonly anchor: 'publication' | TracedExpression | null;
}

function tracedExpression(
  release: TraceSource,
  row: AnyRow,
  passed: ReadonlySet<string>,
): TracedExpression {
  const id = textIn(row, 'time_id') ?? '';
  const anchorId = textIn(row, 'anchor_time_id');
  const onPath = new Set([...passed, id]);
  // A release from elsewhere may hold a circle of anchors: stop where it closes.
  const anchorRow =
    anchorId === undefined || onPath.has(anchorId)
      ? undefined
      : rowWhere(release, 'time_expressions', 'time_id', anchorId);
  return {
    id,
    text: textIn(row, 'text') ?? '',
    value: textIn(row, 'timex_value') ?? '',
    edtf: textIn(row, 'value_edtf') ?? null,
    reference: textIn(row, 'reference') ?? '',
    rule: textIn(row, 'rule') ?? '',
    anchor: anchorRow
      ? tracedExpression(release, anchorRow, onPath)
      : row['anchor'] === 'publication'
        ? 'publication'
        : null,
  };
}

/** The temporal expressions of an article that touch a byte range of its raw file, or the one with an id. */
export const expressionsWithin = (
  release: TraceSource,
  articleId: string,
  which: Range | { readonly id: string },
): TracedExpression[] =>
  ('id' in which
    ? having(rowsIn(release, 'time_expressions'), 'time_id', which.id)
    : rowsTouching(release, 'time_expressions', articleId, which)
  ).map((row) => tracedExpression(release, row, new Set()));

/** True when the chain of anchors ends at the day of publication. */
export const isFromPublication = ({ anchor }: TracedExpression): boolean =>
  anchor === 'publication' || (anchor !== null && isFromPublication(anchor));

/** A candidate or constraint with its row in date_evidence and its place in the raw file, where that is at hand. */
export interface TracedEvidence {
  readonly id: string;
  readonly role: DateEvidenceRow['role'];
  readonly effect: DateEvidenceRow['effect'];
  readonly text: string;
  readonly reading: string | null;
  readonly accepted: boolean;
  readonly explanation: string;
  readonly block: string | null;
  readonly bytes: Range | null;
  readonly rawPlace: LinePlace | null;
  /** Ids of the sources of a fact from outside. */
  readonly sources: readonly string[];
}

/** When an article was published, how that is known, and every step of the reasoning in order. */
export interface TracedPublication {
  readonly article: string;
  readonly edtf: string | null;
  readonly basis: DefinedCode | null;
  readonly retrieved: string | null;
  readonly retrievedBasis: string | null;
  readonly evidence: readonly TracedEvidence[];
}

const publications = once<TraceSource, Map<string, TracedPublication>>(() => new Map());

export function publicationOf(release: TraceSource, articleId: string): TracedPublication {
  const known = publications(release);
  const publication = known.get(articleId) ?? tracedPublication(release, articleId);
  known.set(articleId, publication);
  return publication;
}

function tracedPublication(release: TraceSource, articleId: string): TracedPublication {
  const article = rowWhere(release, 'articles', 'article_id', articleId);
  const raw = rawOf(release, article);
  // The codes of role and effect are the release's own; one this version does not know is printed as it is.
  const rows = rowsIn(release, 'date_evidence') as unknown as readonly DateEvidenceRow[];
  const evidence = [...having(rows, 'article_id', articleId)]
    .sort((a, b) => a.seq - b.seq)
    .map((row): TracedEvidence => {
      const { byte_start: start, byte_end: end } = row;
      const bytes = start === null || end === null ? null : { start, end };
      return {
        id: row.evidence_id,
        role: row.role,
        effect: row.effect,
        text: row.text,
        reading: row.reading_edtf,
        accepted: row.accepted,
        explanation: row.explanation,
        block: row.block_id,
        bytes,
        rawPlace: raw && bytes ? placeOfByte(raw, bytes.start) : null,
        sources: idsIn(row.external_sources),
      };
    });
  const basis = textIn(article, 'published_basis');
  return {
    article: articleId,
    edtf: textIn(article, 'published_edtf') ?? null,
    basis: basis === undefined ? null : codeOf(release, 'date_basis', basis),
    retrieved: textIn(article, 'retrieved_edtf') ?? null,
    retrievedBasis: textIn(article, 'retrieved_basis') ?? null,
    evidence,
  };
}
