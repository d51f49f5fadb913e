import { type Code, codes } from '../../model/codes.js';
import type { Rows } from '../../model/tables/index.js';
import { markdownTable } from '../../text/markdown.js';

const measures = [
  'variable',
  'unit',
  'level',
  'n_units',
  'statistic',
  'value',
  'ci_low',
  'ci_high',
  'percent_agreement',
  'n_overruled',
] as const;

/** Where what was published follows neither of the first two passes, which no measure of their agreement shows. */
function overruled({ adjudications, reliability, revisions }: Rows): string[] {
  const [version] = adjudications.map((row) => row.version);
  if (version === undefined) return [];
  const values = adjudications.filter(({ pass }) => pass === 'both');
  const all = reliability.reduce((sum, row) => sum + (row.n_overruled ?? 0), 0);
  const dropped = adjudications.filter((row) => row.pass === 'first' && row.second !== null).length;
  return [
    `What was published of these passes is a coding of its own, made once, by the adjudicator, after both: of the ${values.length} values of published records on which the two passes and what was published are not all the same, ${all - dropped} follow neither pass though both agree; besides, ${dropped} records that both passes have were not published. n_overruled counts both; the table adjudications has each with its reason.`,
    `Agreement and decisions are those of version ${version} and stay as they are. ${
      revisions.length === 0
        ? 'No adjudicated value has been changed since.'
        : `The ${revisions.length} adjudicated values, roles and sides of participants that were changed since are in the table revisions, each with its reason; changes of labels, notes, places and the like are in CHANGES.md.`
    }`,
  ];
}

const headings: Readonly<Record<Code<'reliability_comparison'>, string>> = {
  repeat_coding:
    '### Repeat coding: the two passes of version 1.0.0 with each other\n\nThe same kind of coder with itself, twice from one codebook, whose examples come from these articles.',
  fresh_coding:
    '### Fresh coding: a third pass with the published records\n\nHow far the rules and definitions alone lead another coder of the same kind to the published records. The raw pass and the guide that its coders read are in `curated/passes/third` of the repository; it was not adjudicated. Dates are compared where the published one does not rest on facts from outside the articles.',
};

/** How far codings agree, each comparison with a table of its own. */
export const agreement = (rows: Rows): string[] => [
  'How far two codings agree, by kind of record (`unit`). Of finding a record at all (the variable `unit`), F1: the harmonic mean of precision and recall of one coding against the other, a record being found where both have it with the same words or with overlapping ones. Of each variable of the records that both have, Krippendorff’s alpha: 1 is agreement throughout, 0 what chance gives; with its 95 % bootstrap interval and the plain share of values that agree.',
  ...codes.reliability_comparison.flatMap((comparison) => {
    const own = rows.reliability.filter((row) => row.comparison === comparison);
    const shown = measures.filter((column) => own.some((row) => row[column] !== null));
    if (own.length === 0) return [];
    return [
      headings[comparison],
      markdownTable(
        shown.map((column) => column.replaceAll('_', ' ')),
        own.map((row) => shown.map((column) => row[column] ?? '')),
      ),
      ...(comparison === 'repeat_coding' ? overruled(rows) : []),
    ];
  }),
];
