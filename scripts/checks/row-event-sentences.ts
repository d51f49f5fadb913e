import type { EventFlatRow } from '../model/tables/events-flat.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';

type Wrong = readonly [problem: string, expected: string];

/** What a sentence about something that had not happened, or may not have, has to say. */
const caveats: Readonly<Record<EventFlatRow['occurrence'], RegExp>> = {
  actual: /^(?:Occurred|Under way when reported|Standing when reported): /,
  projected: /^[A-Z][a-z ]+, not reported to have happened: /,
  denied: /^Said not to have happened: .* by the word of |^Said not to have happened: .* told by /,
  disputed: /^Disputed: .*: it happened by the word of .*, and did not by the word of /,
};

const byArticle = /, told by the articles? (?:itself|themselves)\b/;

function* problems(row: EventFlatRow, named: (name: string) => string): Iterable<Wrong> {
  const { event_sentence: sentence, occurrence, label } = row;
  if (!caveats[occurrence].test(sentence))
    yield [`It does not say that the event is ${occurrence}`, String(caveats[occurrence])];
  if (!sentence.includes(label)) yield ['It does not say what the event is', label];
  const absent = [...row.who, ...row.whom, ...row.about]
    .map(named)
    .find((name) => !sentence.includes(name));
  if (absent !== undefined) yield ['It leaves out who takes part', absent];
  if (row.claim_basis === 'article' && !byArticle.test(sentence))
    yield ['It does not say who tells it', 'told by the article itself'];
  if (row.event_confidence === 'low' && !sentence.endsWith('; the reading is doubtful.'))
    yield ['It does not say that the coder doubts it', '; the reading is doubtful.'];
  const word = sentence.slice(sentence.lastIndexOf(' by the word of '));
  if (row.claim_basis === 'source' && !row.told_by.some((name) => word.includes(named(name))))
    yield ['It does not say that only a source tells it', `by the word of ${row.told_by.join()}`];
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
