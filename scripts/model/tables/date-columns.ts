import type { z } from 'zod';
import type { code, text } from './columns.js';
import {
  type BoundsGroup,
  type ColumnFacts,
  date,
  type DateGroup,
  nullable,
  nullableCode,
  nullableToken,
} from './columns.js';
import { externalSourceIds } from './groups.js';

const edtfPattern = /^[0-9X?~%/.-]{4,32}$/;

type Nullable<S extends z.ZodType> = z.ZodNullable<S>;

/** The columns of a date `X_*` that the page prints: its value, bounds, precision, basis and kind. */
export type PrintedDateColumns<X extends string> = Record<
  `${X}_edtf`,
  Nullable<ReturnType<typeof text>>
> &
  Record<`${X}_earliest` | `${X}_latest`, Nullable<ReturnType<typeof date>>> &
  Record<`${X}_precision`, Nullable<ReturnType<typeof code<'date_precision'>>>> &
  Record<`${X}_basis`, Nullable<ReturnType<typeof code<'date_basis'>>>> &
  Record<`${X}_kind`, Nullable<ReturnType<typeof code<'date_kind'>>>>;

/** The columns of a date `X_*` that may rest on outside facts: those of a printed one, and the sources of the facts. */
export type DateColumns<X extends string> = PrintedDateColumns<X> &
  Record<`${X}_external_sources`, ReturnType<typeof externalSourceIds>>;

/** The column that says what the date `X_*` rests on where it is known from outside. */
export const sourcesColumn = <X extends string>(name: X) => `${name}_external_sources` as const;

const dateGroup = (name: string): DateGroup => ({
  name,
  edtf: `${name}_edtf`,
  earliest: `${name}_earliest`,
  latest: `${name}_latest`,
  precision: `${name}_precision`,
  basis: `${name}_basis`,
  kind: `${name}_kind`,
});

/** "Said", "First reported, earliest": what a table or figure would call the date, or a part of it. */
export function titleOf(name: string, part: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${part === '' ? '' : `, ${part}`}`;
}

const example = { edtf: '2001-08-13/2001-08-19', earliest: '2001-08-13', latest: '2001-08-19' };

/** `clause` says what is dated, as a main clause: "the article was published"; `canLast` that it may be a span. */
export function printedDateColumns<X extends string>(
  name: X,
  clause: string,
  canLast = false,
): PrintedDateColumns<X> {
  const lasted = (how: string): string => (canLast ? how : '');
  const sentence = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
  const facts = (part: string, description: string, value: string): ColumnFacts => ({
    title: titleOf(name, part),
    description,
    example: value,
  });
  const group = dateGroup(name);
  const shape = {
    [group.edtf]: nullableToken(edtfPattern, {
      ...facts(
        '',
        `When ${clause}, in EDTF level 0–1. Empty when nothing bounds it${lasted(', but \`../..\` where the kind is span')}.`,
        example.edtf,
      ),
      date: group,
    }),
    [group.earliest]: nullable(
      date(
        facts(
          'earliest',
          `${sentence} on this day or later${lasted('; where the kind is span, it lasted from this day')}. Empty when open.`,
          example.earliest,
        ),
      ),
    ),
    [group.latest]: nullable(
      date(
        facts(
          'latest',
          `${sentence} on this day or earlier${lasted('; where the kind is span, it lasted to this day')}. Empty when open${lasted(', as for what was still going on when the article was written')}.`,
          example.latest,
        ),
      ),
    ),
    [group.precision]: nullableCode(
      'date_precision',
      facts(
        'precision',
        'How wide the bounds are: a day, week, month, year, another range, or open at one end or both.',
        'week',
      ),
    ),
    [group.basis]: nullableCode(
      'date_basis',
      facts('basis', 'How the date is known; the weakest link of the chain.', 'deictic'),
    ),
    [group.kind]: nullableCode(
      'date_kind',
      facts(
        'kind',
        `Where the bounds differ or are open: ${lasted('span (it lasted from–to, and past an open end) or ')}window (once, somewhere in between). Empty for a single day.`,
        'window',
      ),
    ),
  };
  // The keys are computed, so TypeScript cannot see that they are the ones of PrintedDateColumns<X>.
  return shape as unknown as PrintedDateColumns<X>;
}

/** As `printedDateColumns`, for a date that may rest on outside facts. */
export function dateColumns<X extends string>(
  name: X,
  clause: string,
  canLast = false,
): DateColumns<X> {
  const sources = externalSourceIds(
    titleOf(name, 'external sources'),
    'What says so, where the basis is `outside`; otherwise empty.',
  );
  const shape = {
    ...printedDateColumns(name, clause, canLast),
    [sourcesColumn(name)]: sources,
  };
  return shape as unknown as DateColumns<X>;
}

/** Two columns that repeat the bounds of a date that another row has; `clause` says what lies between them, `empty` when they are. */
export function boundsColumns<X extends string>(
  name: X,
  clause: string,
  empty = 'Empty when open.',
): Pick<DateColumns<X>, `${X}_earliest` | `${X}_latest`> {
  const group: BoundsGroup = { name, earliest: `${name}_earliest`, latest: `${name}_latest` };
  const shape = {
    [group.earliest]: nullable(
      date({
        title: titleOf(name, 'earliest'),
        description: `${clause} on this day or later. ${empty}`,
        example: '2008-03-17',
        bounds: group,
      }),
    ),
    [group.latest]: nullable(
      date({
        title: titleOf(name, 'latest'),
        description: `${clause} on this day or earlier. ${empty}`,
        example: '2008-05-06',
      }),
    ),
  };
  // As above: the keys are computed.
  return shape as unknown as ReturnType<typeof boundsColumns<X>>;
}
