import type { Coding } from '../records/coding.js';
import type { ArticleRecords } from '../records/project.js';
import { isSaid, type AnchoredQuote } from '../records/segments.js';
import type { Span } from '../records/selector.js';
import type { Code } from '../model/codes.js';
import { familyOfType } from '../model/event-types.js';
import { byCodePoint } from '../text/order.js';
import type { Value } from './variables.js';

/** A stretch of an article's text, in code points. */
export interface Stretch {
  readonly articleId: string;
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/** A record as the comparison of codings sees it. */
export interface Unit {
  readonly id: string;
  /** What an adjudication calls it: for most units their id. */
  readonly record: string;
  readonly stretches: readonly Stretch[];
  readonly values: Readonly<Record<string, Value>>;
}

const stretchOf = (articleId: string, { block, charStart, charEnd }: Span): Stretch => ({
  articleId,
  blockId: block.id,
  start: charStart ?? 0,
  end: charEnd ?? 0,
});

const sorted = (items: readonly string[]): string[] => [...new Set(items)].sort(byCodePoint);

/** From the first to the last word said. */
function saidStretch(articleId: string, { segments }: AnchoredQuote): Stretch[] {
  const said = segments.filter(isSaid).map(({ span }) => stretchOf(articleId, span));
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? [{ ...first, end: last.end }] : [];
}

const anchored = (coding: Coding, records: ArticleRecords): readonly AnchoredQuote[] =>
  coding.quotes.get(records.article) ?? [];

const quoteUnits = (coding: Coding): Unit[] =>
  coding.project.records.flatMap((records) =>
    anchored(coding, records).map((each): Unit => {
      const { quote } = each;
      return {
        id: quote.id,
        record: quote.id,
        stretches: saidStretch(records.article.id, each),
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
  coding.project.records.flatMap((records) =>
    anchored(coding, records).flatMap((each) =>
      (each.quote.stances ?? []).map((stance): Unit => ({
        id: `${each.quote.id}/${stance.issue}/${stance.holder}`,
        record: `${each.quote.id}/${stance.issue}`,
        stretches: saidStretch(records.article.id, each),
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

function mentionStretches({ project, anchors }: Coding) {
  return project.records.flatMap(({ article, events }) =>
    events.value.mentions.flatMap((mention, index) => {
      const span = anchors.find(events.document.file, `/mentions/${index}`);
      return span ? [{ mention, stretch: stretchOf(article.id, span) }] : [];
    }),
  );
}

function eventUnits(coding: Coding): Unit[] {
  const mentions = mentionStretches(coding);
  return coding.project.records.flatMap(({ events }) =>
    events.value.events.map((event): Unit => ({
      id: event.id,
      record: event.id,
      stretches: mentions
        .filter(({ mention }) => mention.event === event.id)
        .map(({ stretch }) => stretch),
      values: {
        family: familyOfType[event.type],
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
        issues: sorted(event.issues),
        confidence: event.confidence,
      },
    })),
  );
}

const eventMentionUnits = (coding: Coding): Unit[] =>
  mentionStretches(coding).map(({ mention, stretch }): Unit => ({
    id: `${mention.event}/${stretch.articleId}/${stretch.start}`,
    record: mention.event,
    stretches: [stretch],
    values: {
      event: mention.event,
      claimed_by: mention.claimed_by ?? null,
      status: mention.status,
    },
  }));

const actorMentionUnits = ({ names }: Coding): Unit[] =>
  [...names].flatMap(([article, mentions]) =>
    mentions.map(({ actorId, span, sense }): Unit => {
      const stretch = stretchOf(article.id, span);
      return {
        id: `${article.id}/${actorId}/${stretch.start}`,
        record: `${article.id}/${actorId}`,
        stretches: [stretch],
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

/** Every unit of one sort that a coding holds, in file order. */
export const unitsOf = (kind: Code<'reliability_unit'>, coding: Coding): Unit[] =>
  readers[kind](coding);
