import { sha256Of } from '../text/digest.js';
import { rawPath, type Article, type Project } from '../records/project.js';
import { spanIn } from '../records/selector.js';
import { readDateline } from '../dates/publication/dateline.js';
import { countCodePoints } from '../text/code-points.js';
import type { ArticleRow } from '../model/tables/articles.js';
import type { BlockRow, DateEvidenceRow } from '../model/tables/blocks.js';
import {
  pageDateCells,
  pageSpanCells,
  publicationSources,
  sortedIds,
  sourcesOfFact,
} from './cells.js';
import { having } from '../text/lookup.js';

export const textFile = (articleId: string): string => `text/${articleId}.txt`;

const sequenceId = (articleId: string, letter: string, seq: number): string =>
  `${articleId}-${letter}${String(seq).padStart(2, '0')}`;

/** How something of an article's origin is known: from the page, unless a source outside it is named. */
const originBasis = (
  known: { readonly sources?: readonly string[] | undefined } | undefined,
): ArticleRow['author_basis'] =>
  known === undefined ? null : known.sources === undefined ? 'printed' : 'outside';

function articleRow(article: Article): ArticleRow {
  const { id, source, blocks, text, publication, publisher } = article;
  const textOf = (role: string): string | null =>
    blocks.find((block) => block.role === role)?.text ?? null;
  const opening = textOf('body');
  const { published, retrieved } = publication;
  return {
    article_id: id,
    title: textOf('headline'),
    deck: textOf('deck'),
    publisher: publisher?.name ?? null,
    publisher_basis: originBasis(source.publisher),
    agency: source.agency ?? null,
    author: source.author?.name ?? null,
    author_basis: originBasis(source.author),
    source_url: source.page?.url ?? null,
    source_url_basis: originBasis(source.page),
    source_url_note: source.page?.compared ?? null,
    origin_external_sources: sortedIds(
      [source.publisher, source.author, source.page].flatMap((known) => known?.sources ?? []),
    ),
    dateline_place: (opening === null ? undefined : readDateline(opening)?.place) ?? null,
    ...pageDateCells('published', published),
    published_external_sources: publicationSources(article),
    ...pageDateCells('retrieved', retrieved),
    language: source.language,
    text_file: textFile(id),
    n_chars: countCodePoints(text),
    n_words: text.match(/\S+/g)?.length ?? 0,
    n_blocks: blocks.length,
    raw_file: rawPath(source),
    raw_bytes: source.bytes,
    raw_sha256: source.sha256,
    text_sha256: sha256Of(text),
    rights: source.rights,
    coding: source.coding,
  };
}

export const articleRows = ({ articles }: Project): ArticleRow[] => articles.map(articleRow);

export function blockRows({ articles }: Project): BlockRow[] {
  return articles.flatMap(({ id, blocks }) =>
    blocks.map((block) => ({
      block_id: block.id,
      article_id: id,
      seq: block.seq,
      role: block.role,
      in_text: block.inText,
      text: block.text,
      ...pageSpanCells(block),
      rule: block.rule,
      block_sha256: sha256Of(block.text),
    })),
  );
}

export function dateEvidenceRows({ articles }: Project): DateEvidenceRow[] {
  return articles.flatMap(({ id, source, blocks, publication }) =>
    publication.evidence.map((evidence, index): DateEvidenceRow => {
      const { place, role, text, reading, effect, accepted, explanation } = evidence;
      const block = having(blocks, 'id', place?.blockId ?? '')[0];
      const span = block && place ? spanIn(block, place.start, place.end) : undefined;
      return {
        evidence_id: sequenceId(id, 'D', index + 1),
        article_id: id,
        seq: index + 1,
        block_id: block?.id ?? null,
        text,
        byte_start: span?.byteStart ?? null,
        byte_end: span?.byteEnd ?? null,
        role,
        reading_edtf: reading ?? null,
        effect,
        accepted,
        explanation,
        external_sources: role === 'outside' ? sourcesOfFact(source, text) : [],
      };
    }),
  );
}
