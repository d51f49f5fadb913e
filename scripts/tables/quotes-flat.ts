import type { ActorRoleRow, ActorRow } from '../model/tables/actors.js';
import type { Rows } from '../model/tables/index.js';
import type { QuoteSegmentRow } from '../model/tables/quote-parts.js';
import type { QuoteFlatRow } from '../model/tables/quotes-flat.js';
import type { QuoteRow, StanceRow } from '../model/tables/quotes.js';
import { isPluralName } from '../model/cues.js';
import { codePointsOf } from '../text/code-points.js';
import { required } from '../text/required.js';
import {
  attributionSentence,
  type Party,
  type Said,
  type SaidRun,
  type Saying,
} from './attribution-sentence.js';
import { dateCellNames } from './cells.js';
import { having } from '../text/lookup.js';

type Told = Pick<
  Rows,
  'quotes' | 'quote_segments' | 'stances' | 'actors' | 'actor_roles' | 'articles'
>;

export function pick<Row extends object, K extends keyof Row>(
  row: Row,
  keys: readonly K[],
): Pick<Row, K> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, K>;
}

/** The longest title that an article prints for an actor, and the first of equals. */
export function titleOf(
  actorId: string,
  articleId: string,
  roles: readonly ActorRoleRow[],
): ActorRoleRow | undefined {
  return having(roles, 'actor_id', actorId)
    .filter((role) => role.article_id === articleId && role.is_title)
    .sort((a, b) => b.title_as_printed.length - a.title_as_printed.length)[0];
}

/** Titles in whose words the state is found that a reader would miss otherwise. */
const namesState = /\b(?:Russian?|Spanish|US)\b/;

/** The runs of words said, and what is printed before each; offsets count code points, as strings do not. */
function runsOf(quote: QuoteRow, segments: readonly QuoteSegmentRow[]) {
  const text = codePointsOf(quote.text);
  const printed = (from: number, to: number): string =>
    text.slice(from - quote.char_start, to - quote.char_start).join('');
  const said = segments.filter(({ part }) => part === 'content' || part === 'insertion');
  const runs = said.map(({ text: words, in_marks: inMarks, char_start: start }, index): SaidRun => {
    const previous = said[index - 1];
    return { text: words, inMarks, gap: previous ? printed(previous.char_end, start) : '' };
  });
  return { runs, before: printed(quote.char_start, said[0]?.char_start ?? quote.char_start) };
}

const stanceText = ({ holder_id: holder, issue, stance }: StanceRow, speakerId: string): string =>
  `${holder === speakerId ? '' : `${holder}@`}${issue}:${stance > 0 ? '+' : ''}${stance}`;

export function quoteFlatRows({
  quotes,
  quote_segments: segments,
  stances,
  actors,
  actor_roles: roles,
  articles,
}: Told): QuoteFlatRow[] {
  const actorById = new Map(actors.map((actor) => [actor.actor_id, actor]));
  const actorOf = (id: string): ActorRow => required(actorById.get(id), `The actor ${id}`);
  const quoteById = new Map(quotes.map((quote) => [quote.quote_id, quote]));
  const parentOf = ({ parent_quote_id: id }: QuoteRow): QuoteRow | undefined =>
    quoteById.get(id ?? '');
  const stateOf = ({ kind, state_id: id, name }: ActorRow): string | undefined =>
    kind === 'state' ? name : actorById.get(id ?? '')?.name;
  const partyOf = (id: string, articleId: string): Party => {
    const actor = actorOf(id);
    const name = actor.name_in_sentence;
    const party = { name, isPlural: isPluralName(name, actor.kind) };
    const role = titleOf(id, articleId, roles);
    // A person without a name is named by the office: “a White House spokesperson”.
    if (!role || name !== actor.name) return party;
    const { title_as_printed: text, role_status: status, discrepancy, body_id: body } = role;
    const state = namesState.test(text) ? undefined : stateOf(actor);
    const title = {
      ...{ text, status, discrepancy },
      ...(state === undefined ? {} : { state }),
      ...(body === null ? {} : { body: actorOf(body).name_in_sentence }),
    };
    return { ...party, title };
  };
  const speakerOf = (quote: QuoteRow): Party => {
    const {
      speaker_id: id,
      speaker_as: name,
      joint_speaker_ids: joint,
      article_id: article,
    } = quote;
    if (name !== null) return { name, isPlural: isPluralName(name, 'group') };
    const others = joint.map((each) => partyOf(each, article));
    return { ...partyOf(id, article), ...(others.length > 0 ? { others } : {}) };
  };
  const sayingOf = (quote: QuoteRow): Saying => {
    const told = quote.channel_id ?? quote.addressee_id;
    const parent = parentOf(quote);
    const own = having(segments, 'quote_id', quote.quote_id);
    return {
      speaker: speakerOf(quote),
      kind: quote.kind,
      cue: quote.cue,
      printedCue: own.flatMap(({ part, text }) => (part === 'cue' ? [text] : [])).join(' '),
      inMarks: own.some(({ part, in_marks: inMarks }) => part === 'content' && inMarks),
      isSure: quote.quote_confidence === 'high',
      negated: quote.negated,
      told: told === null ? null : actorOf(told).name_in_sentence,
      ...(parent ? { reportedBy: sayingOf(parent) } : {}),
    };
  };
  return quotes.map((quote): QuoteFlatRow => {
    const speaker = actorOf(quote.speaker_id);
    const article = required(
      having(articles, 'article_id', quote.article_id)[0],
      `The article ${quote.article_id}`,
    );
    const title = titleOf(quote.speaker_id, quote.article_id, roles);
    const reporting = parentOf(quote)?.speaker_id ?? null;
    const own = having(segments, 'quote_id', quote.quote_id);
    const said: Said = {
      ...sayingOf(quote),
      ...runsOf(quote, own),
      inBrackets: [
        ...quote.refers_to,
        ...(quote.affirmed === null ? [] : [`not negated: ${quote.affirmed}`]),
      ],
    };
    return {
      quote_id: quote.quote_id,
      attribution_sentence: attributionSentence(said),
      speaker_id: quote.speaker_id,
      speaker: speaker.name,
      ...pick(quote, ['speaker_as', 'joint_speaker_ids']),
      speaker_title: title?.title_as_printed ?? null,
      speaker_title_status: title?.role_status ?? null,
      speaker_title_discrepancy: title?.discrepancy ?? null,
      state: stateOf(speaker) ?? null,
      ...pick(quote, ['kind', 'cue', 'negated', 'affirmed', 'parent_quote_id']),
      reporting_speaker_id: reporting,
      reporting_speaker: reporting === null ? null : actorOf(reporting).name,
      ...pick(quote, ['content', 'refers_to']),
      ...pick(quote, dateCellNames('said')),
      ...pick(quote, ['said_at_event_id', 'performs_event_id', 'article_id']),
      article_title: article.title,
      ...pick(article, ['publisher', 'agency', ...dateCellNames('published')]),
      issues: quote.issues,
      stances: having(stances, 'quote_id', quote.quote_id).map((stance) =>
        stanceText(stance, quote.speaker_id),
      ),
      ...pick(quote, ['quote_confidence', 'quote_confidence_reason', 'quote_note']),
    };
  });
}
