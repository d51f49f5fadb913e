import type { CuratedActor } from '../../model/records/actors.js';
import type { CuratedEvent, CuratedParticipant } from '../../model/records/events.js';
import { outcomesOf } from '../../model/code-groups.js';
import { groupBy } from '../../text/lookup.js';
import { dateByArticle } from '../dates.js';
import type { QuoteDraft } from '../quotes/propose-quotes.js';
import type { Scene } from '../scene.js';
import type { Place } from '../selector.js';
import type { EventDraft } from './drafts.js';
import { eachOnce, formatOf, isOfficial, sideOf, withParty } from './parties.js';

type Actors = ReadonlyMap<string, CuratedActor>;
type Act = CuratedEvent['type'];

/** Cues that do an act by themselves, by the act; whatever else an official says is a statement (rule V3). */
const actOfCue: ReadonlyMap<string, Act> = new Map(
  Object.entries({
    proposal: 'propose, offer, call for',
    demand: 'demand, insist on, urge, press, press for, push, push for',
    refusal: 'reject, refuse, rule out, decline',
    threat: 'threaten',
    commitment: 'promise, pledge, vow',
    accusation: 'accuse, blame',
    objection: 'object, oppose, protest, condemn, criticise, criticize, denounce, warn',
    denial: 'deny, refute',
    approval: 'welcome, praise, support, endorse, appreciate',
  } satisfies Partial<Record<Act, string>>).flatMap(([act, cues]) =>
    cues.split(', ').map((cue): [string, Act] => [cue, act as Act]),
  ),
);

const nouns: Readonly<Partial<Record<Act, string>>> = {
  proposal: 'proposal',
  demand: 'demand',
  refusal: 'refusal',
  threat: 'threat',
  commitment: 'promise',
  accusation: 'accusation',
  objection: 'objection',
  denial: 'denial',
  approval: 'approval',
  statement: 'statement',
};

/** What nobody uttered is no act: thinking, fearing, hoping. */
const unuttered =
  /^(?:believe|think|consider|regard|perceive|realize|realise|hope|fear|doubt|expect|be \w+|want|wish|feel|see|know|appreciate|like|plan|intend|mean|seek|try|decide|agree)$/;

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** The words that tell of the saying: the speaker and the cue where they stand together, else all from the first to the last segment. */
function passageOf({ parts }: QuoteDraft): Place | undefined {
  const told = parts
    .filter(({ part }) => part === 'cue' || part === 'speaker')
    .map(({ place }) => place);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return undefined;
  const isApart = parts.some(
    ({ part, place }) => part === 'content' && place.start >= first.start && place.end <= last.end,
  );
  return isApart ? first : { block: first.block, start: first.start, end: last.end };
}

/** “Accuse the United States of …”: whom the content begins with. */
function recipientOf(
  scene: Scene,
  { parts }: QuoteDraft,
  act: Act,
  actors: Actors,
): CuratedParticipant[] {
  const content = parts.find(({ part }) => part === 'content')?.place;
  if (act !== 'accusation' || !content) return [];
  const first = (scene.names.get(content.block) ?? []).find(
    ({ span }) => span.start >= content.start && span.start <= content.start + 6,
  );
  const actor = actors.get(first?.actorId ?? '');
  return actor && actor.kind !== 'media'
    ? [{ actor: actor.id, role: 'recipient', side: sideOf(actor, actors) }]
    : [];
}

/** An act with the quotes that perform it. */
export interface ActDraft extends EventDraft {
  readonly performedBy: readonly QuoteDraft[];
}

interface DoneAct {
  readonly act: Act;
  readonly speaker: CuratedActor;
  readonly quotes: readonly QuoteDraft[];
}

/** The quotes in which an official says something, and what is done in it by the cue. */
function* actsDone(
  quotes: readonly QuoteDraft[],
  actors: Actors,
): Iterable<DoneAct & { readonly quote: QuoteDraft }> {
  let last: { readonly act: Act; readonly speaker: CuratedActor } | undefined;
  for (const quote of quotes) {
    const { speaker: id, cue = '', negated } = quote.record;
    const { lemma = cue } = quote.attribution;
    const speaker = actors.get(id ?? '');
    if (!speaker || !isOfficial(speaker) || unuttered.test(cue) || negated) continue;
    // “Objected to it, saying …”: the words are of the act before.
    const isSame = quote.rule.endsWith('/same-sentence') && last?.speaker === speaker;
    const byCue = actOfCue.get(lemma) ?? actOfCue.get(cue) ?? 'statement';
    const act = isSame && last && byCue === 'statement' ? last.act : byCue;
    last = { act, speaker };
    yield { act, speaker, quotes: [quote], quote };
  }
}

/** Acts by speaker, occasion and sort: what a speaker says without a day is of the one day on which they are told to have spoken. */
function mergedActs(quotes: readonly QuoteDraft[], actors: Actors): DoneAct[] {
  const done = [...actsDone(quotes, actors)];
  const daysOf = groupBy(
    done.filter(({ quote }) => quote.record.said !== undefined),
    ({ speaker }) => speaker.id,
  );
  const dayOf = ({ quote, speaker }: (typeof done)[number]): string => {
    const days = new Set(daysOf.get(speaker.id)?.map((each) => each.quote.record.said?.edtf));
    const [only = ''] = days.size === 1 ? days : [];
    return quote.record.said?.edtf ?? only;
  };
  const groups = groupBy(done, (each) => `${each.act} ${each.speaker.id} ${dayOf(each)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, quotes: group.map(({ quote }) => quote) }] : [];
  });
}

/** What officials do in saying the quotes: one act for each speaker, occasion and sort of act. */
export function draftActs(scene: Scene, quotes: readonly QuoteDraft[]): ActDraft[] {
  const actors: Actors = new Map(scene.gathering.all().map((actor) => [actor.id, actor]));
  return mergedActs(quotes, actors).flatMap(({ act, speaker, quotes: own }): ActDraft[] => {
    const mentions = own.flatMap((quote) => {
      const place = passageOf(quote);
      return place ? [{ rule: `cue-${act}`, place, status: 'occurred' as const }] : [];
    });
    if (mentions.length === 0) return [];
    const first = own[0];
    const said = own.find(({ record }) => record.said !== undefined)?.record.said;
    const date = said ?? dateByArticle(scene.article, 'over');
    const acting = eachOnce(withParty(speaker, 'speaker', 'initiator', actors)).toReversed();
    const recipients = first ? recipientOf(scene, first, act, actors) : [];
    const format = formatOf(acting, actors, false);
    const outcome = outcomesOf(act, 'occurred').includes('pending')
      ? ('pending' as const)
      : undefined;
    return [
      {
        rule: `act-${act}`,
        record: {
          label: `${possessive(speaker.in_sentence ?? speaker.name).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} ${nouns[act] ?? 'statement'}`,
          type: act,
          status: 'occurred',
          ...(outcome ? { outcome } : {}),
          ...(format ? { format } : {}),
          ...(date ? { date } : {}),
          participants: eachOnce([...acting, ...recipients]),
        },
        mentions,
        performedBy: own,
      },
    ];
  });
}
