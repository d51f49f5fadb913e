import { isNamedIn } from '../model/named-in.js';
import type { EventFlatRow } from '../model/tables/events-flat.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';

type Wrong = readonly [problem: string, expected: string];

/** What a sentence about something that had not happened, or may not have, has to say. */
const caveats: Readonly<Record<EventFlatRow['occurrence'], RegExp>> = {
  actual: /^(?:Occurred|Concluded|Reported as (?:standing|(?:partly )?under way))\b[^:]*: /,
  projected: /^[A-Z][^:]*, and not reported to have (?:happened|been concluded)\b[^:]*: /,
  denied: /^Said or implied not to have happened\b[^:]*: /,
  disputed: /^Disputed in [^:]*: .*, as reported by .* and denied by /,
};

const byArticle = /, as reported by (?:the articles? (?:itself|themselves)|one of the articles)\b/;

function* problems(row: EventFlatRow, named: (name: string) => string): Iterable<Wrong> {
  const { event_sentence: sentence, occurrence, label } = row;
  if (!caveats[occurrence].test(sentence))
    yield [`It does not say that the event is ${occurrence}`, String(caveats[occurrence])];
  if (!sentence.includes(label)) yield ['It does not say what the event is', label];
  const absent = [...row.who, ...row.whom, ...row.about]
    .map(named)
    .find((name) => !isNamedIn(sentence, name));
  if (absent !== undefined) yield ['It leaves out who takes part', absent];
  if (row.claim_basis === 'article' && !byArticle.test(sentence))
    yield ['It does not say who tells it', 'as reported by the article itself'];
  if (row.event_confidence === 'low' && !sentence.endsWith('; the reading is doubtful.'))
    yield ['It does not say that the coder doubts it', '; the reading is doubtful.'];
  const isDated = row.date_basis === 'outside' && row.date_precision !== 'open';
  if (isDated && !sentence.includes('; the date rests on facts from outside the articles'))
    yield ['It gives a date as if the articles did', 'the date rests on facts from outside'];
  const word = /(?: according to |^Disputed.*, as reported by ).*$/u.exec(sentence)?.[0] ?? '';
  if (row.claim_basis === 'source' && !row.told_by.some((name) => word.includes(named(name))))
    yield ['It does not say that only a source tells it', `according to ${row.told_by.join()}`];
}

const sentenceTrue: RowCheck = {
  id: 'release/event-sentence',
  covers: ['events_flat.event_sentence', 'events_flat.told_by', 'events_flat.who'],
  *run({ rows }) {
    const names = new Map(rows.actors.map((actor) => [actor.name, actor.name_in_sentence]));
    for (const [index, { raised }] of [...eachRow(rows, 'events_flat')].entries()) {
      const row = rows.events_flat[index];
      if (!row) continue;
      for (const [problem, expected] of problems(row, (name) => names.get(name) ?? name))
        yield raised(
          'event_sentence',
          `${problem}: "${row.event_sentence}"`,
          expected,
          'Make the release again: the sentence is derived.',
        );
    }
  },
};

export const eventSentenceChecks: readonly RowCheck[] = [sentenceTrue];
