import { raise, type RecordCheck } from './check.js';
import {
  eventsById,
  locatedMentions,
  locatedQuotes,
  passage,
  type QuoteInArticle,
} from './records.js';
import { isAsStrongAs } from '../model/code-groups.js';
import type { CuratedEvent } from '../model/records/events.js';
import { overlaps, type Span } from '../records/selector.js';
import { groupBy, once } from '../text/lookup.js';

/** Finds the quotes whose words said share something with a passage. */
function quotesAround(quotes: readonly QuoteInArticle[]) {
  const inBlock = groupBy(
    quotes.flatMap((quote) =>
      quote.segments.flatMap(({ part, span }) => (part === 'content' ? [{ quote, span }] : [])),
    ),
    ({ span }) => span.block,
  );
  const found = new Map<string, readonly QuoteInArticle[]>();
  return (passage: Span): readonly QuoteInArticle[] => {
    const key = `${passage.block.id} ${passage.start} ${passage.end}`;
    const known = found.get(key) ?? [
      ...new Set(
        (inBlock.get(passage.block) ?? [])
          .filter(({ span }) => overlaps(span, passage))
          .map(({ quote }) => quote),
      ),
    ];
    found.set(key, known);
    return known;
  };
}

const speakersOf = once(
  (quotes: readonly QuoteInArticle[]): ReadonlySet<string> =>
    new Set(
      quotes.flatMap(({ quote: { speaker, joint_speakers: others } }) => [
        speaker,
        ...(others ?? []),
      ]),
    ),
);

/**
 * Whether a passage shows the saying itself: a quote of the paper’s own in it performs the act, or a stronger one while
 * another quote of the same speaker performs the act. What a quote inside a quote does, the outer speaker claims.
 */
function isShown(
  act: CuratedEvent,
  around: readonly QuoteInArticle[],
  performed: ReadonlySet<string>,
  events: ReadonlyMap<string, CuratedEvent>,
): boolean {
  return around.some(({ quote }) => {
    if (quote.parent !== undefined) return false;
    if (quote.performs === act.id) return true;
    const done = events.get(quote.performs ?? '');
    return (
      done !== undefined &&
      isAsStrongAs(done.type, act.type) &&
      performed.has(`${quote.speaker} ${act.id}`)
    );
  });
}

const claimant: RecordCheck = {
  id: 'mention/claimant',
  needsWhole: true,
  covers: ['event_mentions.claimed_by', 'events.claimants', 'events.claim_basis'],
  *run(context) {
    const events = eventsById(context.project);
    const quotes = locatedQuotes(context);
    const aroundOf = quotesAround(quotes);
    const performed = new Set(
      quotes.map(({ quote }) => `${quote.speaker} ${quote.performs ?? ''}`),
    );
    for (const mention of locatedMentions(context)) {
      const { record, source, pointer, records, span } = mention;
      const around = aroundOf(span);
      const speakers = speakersOf(around);
      const named = [...speakers].join(' or ');
      const at = passage(records.article, span);
      const event = events.get(record.event);
      if (record.claimed_by !== undefined && !speakers.has(record.claimed_by)) {
        yield raise(
          source,
          `${pointer}/claimed_by`,
          {
            message: `"${span.text}" is claimed by ${record.claimed_by}, who says none of it.`,
            expected: named === '' ? 'no claimant, since nobody is quoted here' : named,
            fix: 'Name the speaker of the quote that says so, or leave it out where the paper does.',
          },
          at,
        );
      } else if (
        record.claimed_by === undefined &&
        event &&
        around.length > 0 &&
        !isShown(event, around, performed, events)
      ) {
        yield raise(
          source,
          pointer,
          {
            message: `"${span.text}" is among the words of ${around.map(({ quote: { id } }) => id).join(' and ')}, and nobody claims it.`,
            expected: `"claimed_by": ${named}`,
            fix: 'Say who claims it. If the paper itself does, grant an exception in curated/exceptions.json that quotes the words.',
          },
          at,
        );
      }
    }
  },
};

export const claimantChecks: readonly RecordCheck[] = [claimant];
