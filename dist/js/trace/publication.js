import { placeOfByte } from './raw-place.js';
import { codeOf, rowWhere } from './record.js';
import { rowsIn, textIn } from './source.js';
export function publicationOf(source, articleId) {
    const article = rowWhere(source, 'articles', 'article_id', articleId);
    const raw = source.raw.get(textIn(article, 'raw_file') ?? '');
    // The codes of role and effect are the release's own; one this version does not know is printed as it is.
    const rows = rowsIn(source, 'date_evidence');
    const evidence = rows
        .filter((row) => row.article_id === articleId)
        .sort((a, b) => a.seq - b.seq)
        .map((row) => {
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
