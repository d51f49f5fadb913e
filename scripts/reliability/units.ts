import type { Code } from '../model/codes.js';
import { familyOfType } from '../model/code-groups.js';
import type { Coding } from '../records/coding.js';
import { isSaid, type LocatedQuote } from '../records/located-quotes.js';
import { type Span as FoundSpan, spanIn } from '../records/selector.js';
import type { Span } from './spans.js';
import type { Value } from './variables.js';
import { groupBy } from '../text/lookup.js';
import { byCodePoint } from '../text/order.js';

/** A record as the comparison of codings sees it. */
export interface Unit {
  readonly id: string;
  /** What an adjudication calls it: for most units their id. */
  readonly record: string;
  readonly articleId: string;
  /** The article's words: of an event, those of its first mention. */
  readonly words: string | undefined;
  readonly spans: readonly Span[];
  readonly values: Readonly<Record<string, Value>>;
}

const spanOf = (articleId: string, { block, charStart, charEnd }: FoundSpan): Span => ({
  articleId,
  blockId: block.id,
  start: charStart ?? 0,
  end: charEnd ?? 0,
});

/** Types that were dropped have their family still, for the passes are measured with it. */
const families: Readonly<Record<string, string>> = { ...familyOfType, election: 'material' };

/** A type that no version had, as a raw pass may give it, is of no known family. */
const familyOf = (type: string): string => families[type] ?? type;

const sorted = (items: readonly string[]): string[] => [...new Set(items)].sort(byCodePoint);

/** From the first to the last word said. */
function saidSpan(articleId: string, { segments }: Pick<LocatedQuote, 'segments'>): Span[] {
  const said = segments.filter(isSaid).map(({ span }) => spanOf(articleId, span));
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? [{ ...first, end: last.end }] : [];
}

/** From the first to the last segment, as far as they share a block. */
function wordsOf({ segments }: Pick<LocatedQuote, 'segments'>): string | undefined {
  const first = segments[0]?.span;
  const last = segments.findLast(({ span }) => span.block === first?.block)?.span;
  return first && last && spanIn(first.block, first.start, last.end).text;
}

const quoteUnits = (coding: Coding): Unit[] =>
  coding.project.records.flatMap(({ article }) =>
    (coding.quotes.get(article) ?? []).map((each): Unit => {
      const { quote } = each;
      return {
        id: quote.id,
        record: quote.id,
        articleId: article.id,
        words: wordsOf(each),
        spans: saidSpan(article.id, each),
        values: {
          kind: quote.kind,
          speaker: quote.speaker,
          speaker_basis: quote.speaker_basis,
          cue: quote.cue ?? null,
          channel: quote.channel ?? null,
          addressee: quote.addressee ?? null,
          said: quote.said?.edtf ?? null,
          said_basis: quote.said?.basis ?? null,
          nested: quote.parent === undefined ? 'no' : 'yes',
          negated: quote.negated ? 'yes' : 'no',
          issues: sorted(quote.issues),
          confidence: quote.confidence,
        },
      };
    }),
  );

const stanceUnits = (coding: Coding): Unit[] =>
  coding.project.records.flatMap(({ article }) =>
    (coding.quotes.get(article) ?? []).flatMap((each) =>
      (each.quote.stances ?? []).map((stance): Unit => ({
        id: `${each.quote.id}/${stance.issue}/${stance.holder}`,
        record: `${each.quote.id}/${stance.issue}`,
        articleId: article.id,
        words: wordsOf(each),
        spans: saidSpan(article.id, each),
        values: {
          issue: stance.issue,
          holder: stance.holder,
          stance: stance.stance,
          stance_basis: stance.basis,
          confidence: stance.confidence,
        },
      })),
    ),
  );

function mentionSpans({ project, selectors }: Coding) {
  return project.records.flatMap(({ article, events }) =>
    events.value.mentions.flatMap((mention, index) => {
      const span = selectors.find(events.document.file, `/mentions/${index}`);
      return span ? [{ mention, words: span.text, span: spanOf(article.id, span) }] : [];
    }),
  );
}

function eventUnits(coding: Coding): Unit[] {
  const mentions = groupBy(mentionSpans(coding), ({ mention }) => mention.event);
  return coding.project.records.flatMap(({ article, events }) =>
    events.value.events.map((event): Unit => {
      const own = mentions.get(event.id) ?? [];
      return {
        id: event.id,
        record: event.id,
        articleId: own[0]?.span.articleId ?? article.id,
        words: own[0]?.words,
        spans: own.map(({ span }) => span),
        values: {
          family: familyOf(event.type),
          type: event.type,
          status: event.status,
          multiplicity: event.multiplicity ?? 'single',
          outcome: event.outcome ?? null,
          level: event.level ?? null,
          format: event.format ?? null,
          date: event.date?.edtf ?? null,
          date_basis: event.date?.basis ?? null,
          cameo: event.cameo ?? null,
          participants: sorted(event.participants.map(({ actor }) => actor)),
          participant_roles: sorted(
            event.participants.map(({ actor, role, side }) => `${actor} (${role}, ${side})`),
          ),
          issues: sorted(event.issues),
          confidence: event.confidence,
        },
      };
    }),
  );
}

const eventMentionUnits = (coding: Coding): Unit[] =>
  mentionSpans(coding).map(({ mention, words, span }): Unit => ({
    id: `${mention.event}/${span.articleId}/${span.start}`,
    record: mention.event,
    articleId: span.articleId,
    words,
    spans: [span],
    values: {
      event: mention.event,
      claimed_by: mention.claimed_by ?? null,
      status: mention.status,
    },
  }));

const actorMentionUnits = ({ project, names }: Coding): Unit[] =>
  project.records.flatMap(({ article }) =>
    (names.get(article) ?? []).map(({ actorId, span: found, sense }): Unit => {
      const span = spanOf(article.id, found);
      return {
        id: `${article.id}/${actorId}/${span.start}`,
        record: `${article.id}/${actorId}`,
        articleId: article.id,
        words: found.text,
        spans: [span],
        values: { actor: actorId, sense },
      };
    }),
  );

const readers: Readonly<Record<Code<'reliability_unit'>, (coding: Coding) => Unit[]>> = {
  quote: quoteUnits,
  stance: stanceUnits,
  event: eventUnits,
  event_mention: eventMentionUnits,
  actor_mention: actorMentionUnits,
};

/** Every unit of one kind that a coding holds, in file order. */
export const unitsOf = (kind: Code<'reliability_unit'>, coding: Coding): Unit[] =>
  readers[kind](coding);

/** A coding without the articles that another coding lacks. */
export function sharedWith(other: Coding, coding: Coding): Coding {
  const articles = new Set(other.project.records.map(({ article }) => article.id));
  const records = coding.project.records.filter(({ article }) => articles.has(article.id));
  return { ...coding, project: { records } };
}
