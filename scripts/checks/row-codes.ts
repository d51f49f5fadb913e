import {
  canRestOn,
  firstYearOfSites,
  fitsUpTo,
  isBeforeIssue,
  isSurer,
  outcomesOf,
  unscaledIssues,
} from '../model/code-groups.js';
import type { Rows, TableName } from '../model/tables/index.js';
import type { RowCheck } from './check.js';
import { formatsOf } from './event-values.js';
import { judgementProblem, reasonExpected } from './judgements.js';
import { eachRow } from './row-keys.js';
import { having } from '../text/lookup.js';

/** The column that is wrong, what it says and what it should; undefined where nothing is. */
type Wrong = readonly [column: string, message: string, expected: string] | undefined;

/** What must hold of each row of a table, as the record check of the same rule has it, for a release that somebody downloaded. */
export function* wrongRows<N extends TableName>(
  rows: Rows,
  table: N,
  wrongIn: (row: Rows[N][number]) => readonly Wrong[],
) {
  for (const [index, { raised }] of [...eachRow(rows, table)].entries()) {
    const row: Rows[N][number] | undefined = rows[table][index];
    for (const wrong of row === undefined ? [] : wrongIn(row))
      if (wrong) yield raised(...wrong, 'Correct the record that the row is made from.');
  }
}

const orNone = (values: readonly (string | undefined)[]): string =>
  values.map((value) => value ?? 'nothing').join(' or ') || 'nothing';

const eventCodes: RowCheck = {
  id: 'release/event-codes',
  covers: ['events.outcome', 'events.format', 'events.cameo_fit', 'crosswalk.best_fit'],
  *run({ rows }) {
    const actors = new Map(
      rows.actors.map(({ actor_id: id, kind, state_id: state }) => {
        const roles = having(rows.actor_roles, 'actor_id', id);
        return [id, { id, kind, state, bodies: roles.map(({ body_id: body }) => body) }];
      }),
    );
    yield* wrongRows(rows, 'events', (event) => {
      const { type, status, outcome, format, cameo, cameo_fit: fit } = event;
      const outcomes = outcomesOf(type, status);
      const participants = having(rows.event_participants, 'event_id', event.event_id).map(
        ({ actor_id: actor, role }) => ({ actor, role }),
      );
      const { formats } = formatsOf(type, participants, actors);
      const best = rows.crosswalk.find(
        (each) => each.type === type && each.status === status && each.cameo === cameo,
      )?.best_fit;
      const fits = best ? fitsUpTo(best, event.event_confidence_reason) : [];
      const what = `a ${type} that is ${status}`;
      const isOutcome = outcome === null ? outcomes.length === 0 : outcomes.includes(outcome);
      return [
        isOutcome
          ? undefined
          : ['outcome', `${what} has the outcome ${outcome ?? 'none'}.`, orNone(outcomes)],
        formats.includes(format ?? undefined)
          ? undefined
          : ['format', `${what} has the format ${format ?? 'none'}.`, orNone(formats)],
        fit === null || fits.includes(fit)
          ? undefined
          : ['cameo_fit', `${cameo ?? 'no code'} says ${what} with the fit ${fit}.`, orNone(fits)],
      ];
    });
  },
};

type Judged = Parameters<typeof judgementProblem>[0];

const judged = (column: string, judgement: Judged): readonly Wrong[] => {
  const problem = judgementProblem(judgement);
  return [problem === undefined ? undefined : [column, problem, reasonExpected]];
};

const confidence: RowCheck = {
  id: 'release/confidence',
  covers: (['confidence', 'confidence_reason', 'note'] as const).flatMap(
    (part) => [`events.event_${part}`, `quotes.quote_${part}`, `stances.${part}`] as const,
  ),
  *run({ rows }) {
    yield* wrongRows(rows, 'events', (row) =>
      judged('event_confidence', {
        confidence: row.event_confidence,
        confidence_reason: row.event_confidence_reason,
        note: row.event_note,
      }),
    );
    yield* wrongRows(rows, 'quotes', (row) =>
      judged('quote_confidence', {
        confidence: row.quote_confidence,
        confidence_reason: row.quote_confidence_reason,
        note: row.quote_note,
      }),
    );
    yield* wrongRows(rows, 'stances', (row) => judged('confidence', row));
  },
};

const stanceCodes: RowCheck = {
  id: 'release/stance',
  covers: ['stances.issue', 'stances.stance', 'stances.stance_basis', 'stances.confidence'],
  *run({ rows }) {
    const quotes = new Map(rows.quotes.map((quote) => [quote.quote_id, quote]));
    yield* wrongRows(rows, 'stances', ({ quote_id, issue, stance, stance_basis, confidence }) => {
      const quote = quotes.get(quote_id);
      if (!quote) return [];
      const isScaled = !unscaledIssues.has(issue) && quote.issues.includes(issue);
      return [
        isScaled
          ? undefined
          : ['issue', `the issue is ${issue}.`, 'a scaled issue that the quote lists'],
        canRestOn(stance_basis, stance)
          ? undefined
          : ['stance', `the stance is ${stance}, and only implied.`, '−1 or 1'],
        isSurer(confidence, quote.quote_confidence)
          ? [
              'confidence',
              `the confidence is ${confidence}, that of its quote ${quote.quote_confidence}.`,
              'a stance that is no surer than its quote',
            ]
          : undefined,
      ];
    });
  },
};

const siteYear: RowCheck = {
  id: 'release/site-year',
  covers: ['events.issues', 'quotes.issues'],
  *run({ rows }) {
    const latest = new Map(rows.articles.map((row) => [row.article_id, row.published_latest]));
    const early = (article: string, issues: Rows['events'][number]['issues']) =>
      issues
        .filter((issue) => isBeforeIssue(issue, latest.get(article) ?? null))
        .map((issue): Wrong => [
          'issues',
          `${issue} is an issue, and ${article} was out by ${latest.get(article) ?? ''}.`,
          `us_nmd: sites in Europe are an issue of their own from ${firstYearOfSites} on`,
        ]);
    yield* wrongRows(rows, 'events', (row) => early(row.first_article_id, row.issues));
    yield* wrongRows(rows, 'quotes', (row) => early(row.article_id, row.issues));
  },
};

export const codeRowChecks: readonly RowCheck[] = [eventCodes, confidence, stanceCodes, siteYear];
