import { isSaid } from '../curated/segments.js';
import { familyOfType } from '../model/event-types.js';
import { byCodePoint } from '../model/order.js';
const stretchOf = (articleId, { block, charStart, charEnd }) => ({
    articleId,
    blockId: block.id,
    start: charStart ?? 0,
    end: charEnd ?? 0,
});
const sorted = (items) => [...new Set(items)].sort(byCodePoint);
/** From the first to the last word said. */
function saidStretch(articleId, { segments }) {
    const said = segments.filter(isSaid).map(({ span }) => stretchOf(articleId, span));
    const [first, last] = [said[0], said.at(-1)];
    return first && last ? [{ ...first, end: last.end }] : [];
}
const anchored = (coding, records) => coding.quotes.get(records.article) ?? [];
const quoteUnits = (coding) => coding.project.records.flatMap((records) => anchored(coding, records).map((each) => {
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
}));
const stanceUnits = (coding) => coding.project.records.flatMap((records) => anchored(coding, records).flatMap((each) => (each.quote.stances ?? []).map((stance) => ({
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
}))));
function mentionStretches({ project, anchors }) {
    return project.records.flatMap(({ article, events }) => events.value.mentions.flatMap((mention, index) => {
        const span = anchors.find(events.document.file, `/mentions/${index}`);
        return span ? [{ mention, stretch: stretchOf(article.id, span) }] : [];
    }));
}
function eventUnits(coding) {
    const mentions = mentionStretches(coding);
    return coding.project.records.flatMap(({ events }) => events.value.events.map((event) => ({
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
    })));
}
const eventMentionUnits = (coding) => mentionStretches(coding).map(({ mention, stretch }) => ({
    id: `${mention.event}/${stretch.articleId}/${stretch.start}`,
    record: mention.event,
    stretches: [stretch],
    values: {
        event: mention.event,
        claimed_by: mention.claimed_by ?? null,
        status: mention.status,
    },
}));
const actorMentionUnits = ({ names }) => [...names].flatMap(([article, mentions]) => mentions.map(({ actorId, span, sense }) => {
    const stretch = stretchOf(article.id, span);
    return {
        id: `${article.id}/${actorId}/${stretch.start}`,
        record: `${article.id}/${actorId}`,
        stretches: [stretch],
        values: { actor: actorId, sense },
    };
}));
const readers = {
    quote: quoteUnits,
    stance: stanceUnits,
    event: eventUnits,
    event_mention: eventMentionUnits,
    actor_mention: actorMentionUnits,
};
/** Every unit of one sort that a coding holds, in file order. */
export const unitsOf = (kind, coding) => readers[kind](coding);
