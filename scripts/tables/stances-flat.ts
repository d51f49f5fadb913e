import type { Rows } from '../model/tables/index.js';
import type { StanceFlatRow } from '../model/tables/quotes-flat.js';
import type { StanceRow } from '../model/tables/quotes.js';
import type { VocabularyRow } from '../model/tables/vocabularies.js';
import { required } from '../text/required.js';
import { dateCellNames } from './cells.js';
import { pick } from './quotes-flat.js';
import { having } from '../text/lookup.js';

type Told = Pick<Rows, 'quotes_flat' | 'stances' | 'actors' | 'vocabularies'>;

/** A point of the scale, by what the definition of the issue gives as "Stance +2: agrees that …" or "favours …". */
export function stanceInWords(
  { stance, stance_basis: basis }: Pick<StanceRow, 'stance' | 'stance_basis'>,
  { definition }: Pick<VocabularyRow, 'definition'>,
): string {
  const [, verb, what = 'it'] =
    /Stance \+2: (agrees that|favours) (.+?)\.?$/.exec(definition) ?? [];
  const isClaim = verb === 'agrees that';
  if (stance === 0) return `is balanced or undecided on ${isClaim ? 'whether ' : ''}${what}`;
  const weakly =
    basis === 'implied'
      ? ', by implication,'
      : ', with a condition or reservation, or only as a hope, wish, worry or doubt,';
  const how = Math.abs(stance) > 1 ? ' outright' : weakly;
  if (isClaim) return `${stance > 0 ? 'agrees' : 'disagrees'}${how} that ${what}`;
  return `${stance > 0 ? 'favours' : 'opposes'} ${what}${how.replace(/,$/, '')}`;
}

export const stanceFlatRows = ({
  quotes_flat: quotes,
  stances,
  actors,
  vocabularies,
}: Told): StanceFlatRow[] =>
  stances.map((row): StanceFlatRow => {
    const quote = required(having(quotes, 'quote_id', row.quote_id)[0], row.quote_id);
    const issue = required(
      vocabularies.find(({ vocabulary, code }) => vocabulary === 'issue' && code === row.issue),
      row.issue,
    );
    const holder = required(having(actors, 'actor_id', row.holder_id)[0], row.holder_id);
    return {
      ...pick(row, ['quote_id', 'holder_id']),
      holder: holder.name,
      issue: row.issue,
      issue_label: issue.label,
      stance: row.stance,
      stance_in_words: stanceInWords(row, issue),
      ...pick(row, ['stance_basis', 'confidence', 'confidence_reason', 'note']),
      ...pick(quote, ['speaker_id', 'speaker', 'attribution_sentence', 'parent_quote_id']),
      ...pick(quote, ['article_id', ...dateCellNames('said')]),
    };
  });
