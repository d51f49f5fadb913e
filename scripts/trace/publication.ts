import type { Evidence } from '../dates/publication/evidence.js';
import type { DateEvidenceRow } from '../model/tables/blocks.js';
import { placeOfByte, type LinePlace } from './raw-place.js';
import { codeOf, rowWhere, type DefinedCode } from './record.js';
import { rowsIn, textIn, type TraceSource } from './source.js';

/** A candidate or constraint with its row in date_evidence and its place in the raw file, where that is at hand. */
export interface TracedEvidence {
  readonly id: string;
  readonly role: Evidence['role'];
  readonly effect: Evidence['effect'];
  readonly text: string;
  readonly reading: string | null;
  readonly accepted: boolean;
  readonly explanation: string;
  readonly block: string | null;
  readonly bytes: { readonly start: number; readonly end: number } | null;
  readonly rawPlace: LinePlace | null;
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

export function publicationOf(source: TraceSource, articleId: string): TracedPublication {
  const article = rowWhere(source, 'articles', 'article_id', articleId);
  const raw = source.raw.get(textIn(article, 'raw_file') ?? '');
  // The codes of role and effect are the release's own; one this version does not know is printed as it is.
  const rows = rowsIn(source, 'date_evidence') as unknown as readonly DateEvidenceRow[];
  const evidence = rows
    .filter((row) => row.article_id === articleId)
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
      };
    });
  const basis = textIn(article, 'published_basis');
  return {
    article: articleId,
    edtf: textIn(article, 'published_edtf') ?? null,
    basis: basis === undefined ? null : codeOf(source, 'date_basis', basis),
    retrieved: textIn(article, 'retrieved_edtf') ?? null,
    retrievedBasis: textIn(article, 'retrieved_basis') ?? null,
    evidence,
  };
}
