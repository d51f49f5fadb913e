import { groupBy } from '../text/lookup.js';
import { raise, type RecordCheck } from './check.js';
import {
  eventsById,
  locatedMentions,
  mentionsByEvent,
  locatedQuotes,
  passage,
  quotesOf,
  type LocatedMention,
  type QuoteInArticle,
} from './records.js';
import { readEdtf } from '../dates/edtf.js';
import { intersection, sameInterval } from '../dates/interval.js';
import {
  familyOfAct,
  familyOfType,
  isAsStrongAs,
  occurrenceOfStatus,
} from '../model/code-groups.js';
import type { CuratedDate } from '../model/fields.js';
import type { CuratedEvent } from '../model/records/events.js';
import { overlaps, type Span } from '../records/selector.js';
import type { FindingBody } from '../text/finding.js';

type Said = Pick<FindingBody, 'message' | 'expected' | 'fix'>;

const isActual = ({ status }: CuratedEvent): boolean => occurrenceOfStatus[status] === 'actual';

/** Whether a date lies inside another as a whole; true where one of them is missing or cannot be read. */
function isWithin(inner: CuratedDate | undefined, outer: CuratedDate | undefined): boolean {
  const [part, whole] = [inner, outer].map((date) => date && readEdtf(date.edtf));
  if (!part?.ok || !whole?.ok) return true;
  return sameInterval(intersection(part.bounds, whole.bounds), part.bounds);
}

const saidAt: RecordCheck = {
  id: 'quote/said-at',
  needsWhole: true,
  covers: ['quotes.said_at_event_id'],
  *run({ project }) {
    const events = eventsById(project);
    for (const { record: quote, source, pointer } of quotesOf(project)) {
      const event = events.get(quote.said_at ?? '');
      if (!event) continue;
      if (familyOfType[event.type] !== familyOfAct.said_at) {
        yield raise(source, `${pointer}/said_at`, {
          message: `${event.id} is of the type ${event.type}.`,
          expected: 'a consultation, summit, visit, briefing or conference',
          fix: 'Leave it out; where the words are that act, write "performs".',
        });
      } else if (!isActual(event)) {
        yield raise(source, `${pointer}/said_at`, {
          message: `The status of ${event.id} is ${event.status}, so that nothing was said at it.`,
          expected: 'a meeting that was held or was under way',
          fix: 'Leave it out, or name the meeting at which the words were said.',
        });
      } else if (!isWithin(quote.said, event.date)) {
        yield raise(source, `${pointer}/said_at`, {
          message: `The words are dated ${quote.said?.edtf ?? ''}, ${event.id} ${event.date?.edtf ?? ''}.`,
          expected: 'an event at which the words were said, so one whose dates hold theirs',
          fix: 'Leave it out if they were said before or after it, or correct a date.',
        });
      }
    }
  },
};

/** From the first to the last word of a quote, attribution included. */
const isInside = ({ segments }: QuoteInArticle, span: Span): boolean => {
  const [start, end] = [segments[0]?.span, segments.at(-1)?.span];
  return start?.block === span.block && start.start <= span.start && span.end <= (end?.end ?? 0);
};

/** Whether a passage reports the saying: it has the reporting verb, or is part of the quote. */
const tellsOf = ({ span }: LocatedMention, quote: QuoteInArticle): boolean =>
  isInside(quote, span) ||
  quote.segments.some((segment) => segment.part === 'cue' && overlaps(segment.span, span));

const isDoneBy = ({ participants }: CuratedEvent, { quote }: QuoteInArticle): boolean =>
  participants.some(
    ({ actor, role }) => actor === quote.speaker && (role === 'initiator' || role === 'speaker'),
  );

/** What is wrong with the act that a quote performs. */
function wrongAct(
  event: CuratedEvent,
  quote: QuoteInArticle,
  /** Of the event. */
  mentions: readonly LocatedMention[],
): Said | undefined {
  const expected = 'a speech act that is done in saying these words';
  const fix = 'Leave it out, or name the act that the words are.';
  if (familyOfType[event.type] !== familyOfAct.performs)
    return {
      message: `${event.id} is of the type ${event.type}, which is no speech act.`,
      ...{ expected, fix },
    };
  if (!isActual(event))
    return {
      message: `The status of ${event.id} is ${event.status}, so that no words are that act yet.`,
      ...{ expected, fix },
    };
  const isReportedInIt = mentions.some(({ span }) =>
    quote.segments.some((each) => overlaps(each.span, span)),
  );
  return isDoneBy(event, quote) || isReportedInIt
    ? undefined
    : {
        message: `${event.id} is not done by ${quote.quote.speaker}, and no mention of it is in these words.`,
        ...{ expected, fix },
      };
}

const performs: RecordCheck = {
  id: 'quote/performs',
  needsWhole: true,
  covers: ['quotes.performs_event_id'],
  *run(context) {
    const events = eventsById(context.project);
    const mentions = mentionsByEvent(context);
    const inBlock = groupBy(locatedMentions(context), ({ span }) => span.block);
    const quotes = locatedQuotes(context);
    const byId = new Map(quotes.map(({ quote }) => [quote.id, quote]));
    for (const located of quotes) {
      const { quote, segments, records, pointer } = located;
      const at = passage(records.article, segments[0]?.span);
      const event = events.get(quote.performs ?? '');
      const said = event && wrongAct(event, located, mentions.get(event.id) ?? []);
      if (said) yield raise(records.quotes, `${pointer}/performs`, said, at);
      const parent = byId.get(quote.parent ?? '');
      const near = new Set(segments.flatMap(({ span }) => inBlock.get(span.block) ?? []));
      const undone = [...near].find((mention) => {
        const act = events.get(mention.record.event);
        if (!act || mention.record.claimed_by === quote.speaker || !tellsOf(mention, located))
          return false;
        if (
          familyOfType[act.type] !== familyOfAct.performs ||
          !isActual(act) ||
          !isDoneBy(act, located)
        )
          return false;
        const isDone = event && (event.id === act.id || isAsStrongAs(event.type, act.type));
        return !isDone && parent?.performs !== act.id;
      });
      if (!undone) continue;
      const { event: actId } = undone.record;
      yield raise(
        records.quotes,
        quote.performs === undefined ? pointer : `${pointer}/performs`,
        {
          message: `"${undone.span.text}" tells of ${actId}, an act of ${quote.speaker}, in these words, which perform ${quote.performs ?? 'none'}.`,
          expected: `"performs": "${actId}", or a stronger act`,
          fix: 'Name the act that the words are, or correct the mention or who claims it.',
        },
        at,
      );
    }
  },
};

export const actChecks: readonly RecordCheck[] = [saidAt, performs];
