import { raise, type RecordCheck } from './check.js';
import { externalSourceLists } from './covers.js';
import { namedSources } from './external-sources.js';
import { actorsOf, eventsOf, quotesOf } from './records.js';
import type { Code } from '../model/codes.js';
import { byCodePoint } from '../text/order.js';

interface Judged {
  readonly confidence: Code<'confidence'>;
  readonly confidence_reason?: Code<'confidence_reason'> | null | undefined;
  readonly note?: string | null | undefined;
}

export const reasonExpected = 'a reason and a note if, and only if, confidence is not high';

export function judgementProblem({
  confidence,
  confidence_reason: reason,
  note,
}: Judged): string | undefined {
  if (confidence === 'high')
    return reason == null ? undefined : `The confidence is high and has a reason (${reason}).`;
  if (reason == null) return `The confidence is ${confidence} and has no reason.`;
  return note == null
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
      const message = judgementProblem(record);
      if (message === undefined) continue;
      yield raise(source, `${pointer}/confidence`, {
        message,
        expected: reasonExpected,
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

export const judgementChecks: readonly RecordCheck[] = [sortedLists, confidenceReason];
