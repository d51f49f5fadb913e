import type { Article } from '../records/project.js';
import { spanIn } from '../records/selector.js';
import type { PageTime } from '../dates/page-times.js';
import type { TimeExpressionRow } from '../model/tables/time-expressions.js';
import { pageDateCells, pageSpanCells, prefixed, publicationSources } from './cells.js';
import { required } from '../text/required.js';
import { having } from '../text/lookup.js';

/** What of an article its temporal expressions are told from. */
type TimedArticle = Pick<Article, 'id' | 'source' | 'blocks' | 'publication' | 'times'>;

/** A value counted from a publication date known only from outside is no more certain than that. */
function basisOf(
  { expression }: PageTime,
  { publication }: TimedArticle,
): TimeExpressionRow['value_basis'] {
  const isAnchored = expression.anchor !== undefined;
  return isAnchored && publication.published?.basis === 'outside' ? 'outside' : expression.basis;
}

function valueCells(time: PageTime, article: TimedArticle) {
  const { edtf, earliest, latest, precision, kind } = time.expression;
  if (edtf === undefined)
    return { ...pageDateCells('value', undefined), value_external_sources: [] };
  const basis = basisOf(time, article);
  return prefixed('value', {
    edtf,
    earliest: earliest ?? null,
    latest: latest ?? null,
    precision: precision ?? null,
    basis,
    kind: kind ?? null,
    external_sources: basis === 'outside' ? publicationSources(article) : [],
  });
}

function rowsOf(article: TimedArticle): TimeExpressionRow[] {
  const idOf = new Map(
    article.times.map(({ expression }, index) => [
      expression,
      `${article.id}-T${String(index + 1).padStart(2, '0')}`,
    ]),
  );
  return article.times.map((time): TimeExpressionRow => {
    const { expression, blockId, start, end, role, anchoredOn, rangeWith } = time;
    const range = expression.range ?? rangeWith?.range;
    const block = required(having(article.blocks, 'id', blockId)[0], `The block ${blockId}`);
    const span = spanIn(block, start, end);
    return {
      time_id: required(idOf.get(expression), `The id of "${expression.text}"`),
      article_id: article.id,
      block_id: blockId,
      text: span.text,
      ...pageSpanCells(span),
      timex_type: expression.type,
      timex_value: expression.value,
      mod: expression.mod ?? null,
      ...valueCells(time, article),
      reference: expression.reference,
      anchor: anchoredOn
        ? 'expression'
        : expression.anchor === 'publication' && expression.edtf !== undefined
          ? 'publication'
          : null,
      anchor_time_id: (anchoredOn && idOf.get(anchoredOn)) ?? null,
      range_with: (rangeWith && idOf.get(rangeWith)) ?? null,
      range_earliest: range?.earliest ?? null,
      range_latest: range?.latest ?? null,
      rule: expression.rule,
      role,
    };
  });
}

export const timeExpressionRows = ({
  articles,
}: {
  readonly articles: readonly TimedArticle[];
}): TimeExpressionRow[] => articles.flatMap(rowsOf);
