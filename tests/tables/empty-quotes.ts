import type { AnyRow } from '../../scripts/model/tables/table.js';
import { rowOf, rowsWith } from './described.js';
import type { EmptyCase } from './empty-records.js';

const lies = (inner: AnyRow, outer: AnyRow): boolean =>
  Number(outer['char_start']) <= Number(inner['char_start']) &&
  Number(inner['char_end']) <= Number(outer['char_end']);

const isWithinAnother = ({ quote_id: id }: AnyRow): boolean => {
  const quote = rowOf('quotes', id);
  return rowsWith('quotes', quote, 'article_id').some(
    (each) => each['quote_id'] !== id && lies(quote, each),
  );
};

const partsOf = (quote: AnyRow, part: string): readonly AnyRow[] =>
  rowsWith('quote_segments', quote, 'quote_id').filter((segment) => segment['part'] === part);

/** Persons besides the speaker that the words name which say who speaks; undefined where no words do. */
function personsBesides(quote: AnyRow): number | undefined {
  const segments = partsOf(quote, 'speaker');
  if (segments.length === 0) return undefined;
  const named = segments.flatMap((segment) =>
    rowsWith('actor_mentions', segment, 'article_id').filter((mention) => lies(mention, segment)),
  );
  return named.filter(
    ({ actor_id: id, sense }) =>
      sense === 'actor' && id !== quote['speaker_id'] && rowOf('actors', id)['kind'] === 'person',
  ).length;
}

const isOfRecord = ({ unit, variable }: AnyRow): boolean =>
  variable === 'unit' && unit !== 'actor_mention';

/** When the cells of quotes, and of what was measured and decided, are empty, by what their columns say of it. */
export const emptyQuotes: readonly EmptyCase[] = [
  [
    'Empty when there is nobody.',
    /\.joint_speaker_ids$/,
    (row) => {
      const others = personsBesides(row);
      return others === undefined ? undefined : others === 0;
    },
  ],
  ['Empty when there is no attribution.', /\.cue$/, (row) => partsOf(row, 'cue').length === 0],
  [
    'Empty for what an article itself reports.',
    /\.parent_quote_id$/,
    (row) => !isWithinAnother(row),
  ],
  [
    'Empty when there are none.',
    /\.affirmed$/,
    ({ negated }) => (negated === true ? undefined : true),
  ],
  ['Empty for a term or title.', /^quotation_marks\./, ({ use }) => use !== 'quote'],
  ['Empty without a title.', /_title_status$/, (row) => row['speaker_title'] === null],
  [
    'Empty when there is none.',
    /\.reporting_speaker_id$/,
    (row) => row['parent_quote_id'] === null,
  ],
  [
    'Empty when there is none.',
    /^quotes_flat\.stances$/,
    (row) => rowsWith('stances', row, 'quote_id').length === 0,
  ],
  [
    'Empty where alpha is not defined because all values are the same.',
    /^reliability\.value$/,
    ({ statistic, percent_agreement: share }) =>
      statistic === 'krippendorff_alpha' && share === 1 ? undefined : false,
  ],
  [
    'Empty where the resamples do not settle it.',
    /^reliability\.ci_low$/,
    ({ ci_high: high }) => high === null,
  ],
  [
    'Empty for F1.',
    /^reliability\.percent_agreement$/,
    ({ statistic }) => String(statistic).startsWith('f1'),
  ],
  [
    'Empty for event_mention, which was not adjudicated, for f1_exact, beside f1_overlap, and in fresh_coding',
    /^reliability\.n_overruled$/,
    ({ unit, statistic, comparison }) =>
      unit === 'event_mention' || statistic === 'f1_exact' || comparison === 'fresh_coding',
  ],
  [
    'Empty for an event without a mention.',
    /^adjudications\.text$/,
    ({ unit }) => (unit === 'event' ? undefined : false),
  ],
  [
    'Empty where it left the field out or has no such record.',
    /^adjudications\.(?:first|second)$/,
    (row, column) => (row['pass'] === column ? false : undefined),
  ],
  [
    'Empty where there is none.',
    /^adjudications\.published$/,
    // A record of one pass was not published; every other has its id.
    (row) => (row['variable'] === 'unit' ? row['pass'] !== 'both' : undefined),
  ],
  [
    'Empty where there was none.',
    /^revisions\.old_value$/,
    (row) => (isOfRecord(row) && row['new_value'] === null ? false : undefined),
  ],
  [
    'Empty where there is none; for a record that was merged',
    /^revisions\.new_value$/,
    (row) => (isOfRecord(row) && row['old_value'] === null ? false : undefined),
  ],
  [
    'Empty out of the text.',
    /^code_examples\.char_start$/,
    ({ block_id: id }) => id === null || rowOf('blocks', id)['in_text'] !== true,
  ],
];
