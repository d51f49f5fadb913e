import type { CuratedMention } from '../../model/records/events.js';
import type { Project } from '../../records/project.js';
import { groupBy } from '../../text/lookup.js';
import { issuesAround } from '../quotes/issues.js';
import type { QuoteDraft } from '../quotes/propose-quotes.js';
import type { Scene } from '../scene.js';
import { selectorOf, textOf, type Place } from '../selector.js';
import type { Proposal, Proposed } from '../shape.js';
import type { ActDraft } from './acts.js';
import type { EventDraft, MentionDraft } from './drafts.js';

export interface ProposedEvents {
  readonly events: Proposal<'events'>[];
  readonly mentions: Proposal<'event_mentions'>[];
  /** The act that a quote performs. */
  readonly performed: ReadonlyMap<QuoteDraft, string>;
}

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.block === outer.block && inner.start < outer.end && outer.start < inner.end;

/** Who says so: whoever is quoted with the words, unless they show the act itself. */
function claimantOf(
  place: Place,
  quotes: readonly QuoteDraft[],
  isShown: (quote: QuoteDraft) => boolean,
): string | undefined {
  const around = quotes.filter(({ parts }) =>
    parts.some((part) => part.part === 'content' && isWithin(part.place, place)),
  );
  if (around.some(isShown)) return undefined;
  return around.find(({ record }) => record.speaker !== undefined)?.record.speaker;
}

/** The CAMEO code, where the crosswalk has only one for the type and status. */
function cameoOf(
  { type, status, participants }: EventDraft['record'],
  { vocabularies }: Pick<Project, 'vocabularies'>,
): Pick<Proposed<'events'>, 'cameo' | 'cameo_fit'> {
  const isUnhosted = type === 'deployment' && !participants.some(({ role }) => role === 'host');
  const mappings = vocabularies.value.crosswalk.filter(
    (each) => each.type === type && each.statuses.includes(status),
  );
  const [code, other] = mappings.flatMap(({ cameo }) => cameo);
  const [mapping] = mappings;
  return code === undefined || other !== undefined || !mapping || isUnhosted
    ? {}
    : { cameo: code, cameo_fit: mapping.fit };
}

/** Gives the drafts ids in the order in which the article first reports them, and every passage its claimant. */
export function proposeEvents(
  scene: Scene,
  meetings: readonly EventDraft[],
  acts: readonly ActDraft[],
  quotes: readonly QuoteDraft[],
  nextId: () => string,
  project: Pick<Project, 'vocabularies'>,
): ProposedEvents {
  const orderOf = ({ place }: Pick<MentionDraft, 'place'>): number =>
    scene.blocks.indexOf(place.block) * 1e7 + place.start;
  const firstOf = ({ mentions }: EventDraft): number => Math.min(...mentions.map(orderOf));
  const drafts = [...meetings, ...acts].sort((a, b) => firstOf(a) - firstOf(b));
  const performed = new Map<QuoteDraft, string>();
  const events: Proposal<'events'>[] = [];
  const reported: { readonly order: number; readonly proposal: Proposal<'event_mentions'> }[] = [];
  for (const draft of drafts) {
    const id = nextId();
    const own = 'performedBy' in draft ? (draft as ActDraft).performedBy : [];
    for (const quote of own) performed.set(quote, id);
    const passages = draft.mentions.map(({ place }) => place);
    const issues = issuesAround(scene, passages.map(textOf).join(' '), passages);
    events.push({
      rule: draft.rule,
      record: {
        id,
        ...draft.record,
        ...(issues.length > 0 ? { issues } : {}),
        ...cameoOf(draft.record, project),
      },
    });
    const places = groupBy(
      draft.mentions,
      ({ place }) => `${scene.blocks.indexOf(place.block)} ${place.start} ${place.end}`,
    );
    for (const [mention] of places.values()) {
      if (!mention) continue;
      const { place, status, rule } = mention;
      const claimant = claimantOf(place, quotes, (quote) => own.includes(quote));
      const record: CuratedMention = {
        event: id,
        ...selectorOf(place, scene.blocks),
        ...(claimant === undefined ? {} : { claimed_by: claimant }),
        status,
      };
      reported.push({ order: orderOf(mention), proposal: { rule, record } });
    }
  }
  const mentions = reported.sort((a, b) => a.order - b.order).map(({ proposal }) => proposal);
  return { events, mentions, performed };
}
