import { raise, type RecordCheck } from './check.js';
import { externalSourceLists } from './covers.js';
import { namedSources } from './external-sources.js';
import { actorsOf, eventsOf, quotesOf, repeated } from './records.js';
import type { Code } from '../model/codes.js';
import { unscaledIssues } from '../model/code-groups.js';
import { byCodePoint } from '../text/order.js';

interface Judged {
  readonly confidence: Code<'confidence'>;
  readonly confidence_reason?: Code<'confidence_reason'> | undefined;
  readonly note?: string | undefined;
}

function problemOf({ confidence, confidence_reason: reason, note }: Judged): string | undefined {
  if (confidence === 'high')
    return reason === undefined
      ? undefined
      : `The confidence is high and has a reason (${reason}).`;
  if (reason === undefined) return `The confidence is ${confidence} and has no reason.`;
  return note === undefined
    ? `The confidence is ${confidence} and no note says what is arguable.`
    : undefined;
}

const confidenceReason: RecordCheck = {
  id: 'judgement/reason',
  *run({ project }) {
    const stances = quotesOf(project).flatMap(({ record, source, pointer }) =>
      (record.stances ?? []).map((stance, index) => ({
        record: stance,
        source,
        pointer: `${pointer}/stances/${index}`,
      })),
    );
    for (const { record, source, pointer } of [
      ...eventsOf(project),
      ...quotesOf(project),
      ...stances,
    ]) {
      const message = problemOf(record);
      if (message === undefined) continue;
      yield raise(source, `${pointer}/confidence`, {
        message,
        expected: 'a reason and a note if, and only if, confidence is not high',
        fix: 'Add or remove "confidence_reason" and "note".',
      });
    }
  },
};

const isSortedSet = (items: readonly string[]): boolean =>
  items.every((item, index) => index === 0 || byCodePoint(items[index - 1] ?? '', item) < 0);

const sortedLists: RecordCheck = {
  id: 'record/sorted-list',
  covers: ['actors.spellings', 'events.issues', 'quotes.issues', ...externalSourceLists],
  *run({ project }) {
    const lists = [
      ...[...eventsOf(project), ...quotesOf(project)].map(({ record, source, pointer }) => ({
        source,
        pointer: `${pointer}/issues`,
        items: record.issues,
      })),
      ...actorsOf(project).flatMap(({ record, source, pointer }) =>
        record.printed.map(({ spellings }, index) => ({
          source,
          pointer: `${pointer}/printed/${index}/spellings`,
          items: spellings,
        })),
      ),
      ...actorsOf(project).map(({ record, source, pointer }) => ({
        source,
        pointer: `${pointer}/adjectives`,
        items: record.adjectives ?? [],
      })),
      ...namedSources(project).map(({ ids, ...place }) => ({ ...place, items: ids })),
    ];
    for (const { source, pointer, items } of lists) {
      if (isSortedSet(items)) continue;
      yield raise(source, pointer, {
        message: `[${items.join(', ')}] is not a sorted set.`,
        expected: `[${[...new Set(items)].sort(byCodePoint).join(', ')}]`,
        fix: 'Run `npm run check -- --fix`.',
      });
    }
  },
};

const stanceIssue: RecordCheck = {
  id: 'stance/issue',
  covers: ['stances.issue'],
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      for (const [index, { issue }] of (record.stances ?? []).entries()) {
        const isTopic = unscaledIssues.has(issue);
        if (!isTopic && record.issues.includes(issue)) continue;
        yield raise(source, `${pointer}/stances/${index}/issue`, {
          message: isTopic
            ? `${issue} is a topic only; nobody is for or against it.`
            : `${issue} is not among the issues of the quote (${record.issues.join(', ')}).`,
          expected: 'a scaled issue that the quote lists',
          fix: isTopic
            ? 'Remove the stance.'
            : 'Add the issue to the quote, or correct the stance.',
        });
      }
    }
  },
};

const stanceTwice: RecordCheck = {
  id: 'stance/twice',
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      const twice = repeated(record.stances ?? [], ({ holder, issue }) => `${holder} ${issue}`);
      for (const [index, { holder, issue }] of twice) {
        yield raise(source, `${pointer}/stances/${index}`, {
          message: `${holder} has a stance on ${issue} here already.`,
          expected: 'one stance for each holder and issue',
          fix: 'Remove one.',
        });
      }
    }
  },
};

export const judgementChecks: readonly RecordCheck[] = [
  sortedLists,
  confidenceReason,
  stanceIssue,
  stanceTwice,
];
