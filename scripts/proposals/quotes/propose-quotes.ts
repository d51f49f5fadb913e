import type { CuratedDate } from '../../model/fields.js';
import type { Attribution } from '../../speech/attribution.js';
import { groupBy } from '../../text/lookup.js';
import { beginningOf, placeOf, type Scene } from '../scene.js';
import { selectorOf, textOf, type Place } from '../selector.js';
import type { Proposal, Proposed } from '../shape.js';
import type { Turn } from '../speakers/pronouns.js';
import { speakerOf } from '../speakers/speaker-of.js';
import type { Speaker } from '../speakers/speaker.js';
import { kindOf, type Part } from './content.js';
import { issuesAround } from './issues.js';
import { parentsOf } from './parents.js';
import { cueOf, isQuote } from './reported.js';
import { saidOf } from './said.js';
import { segmentsOf, toldAfter, type Told } from './segments.js';

/** A quote with the places it is made of. */
export interface QuoteDraft {
  readonly rule: string;
  readonly record: Omit<Proposed<'quotes'>, 'id'>;
  readonly parts: readonly Part[];
  readonly attribution: Attribution;
}

const headings = new Set(['headline', 'deck', 'subheading']);

const notes = {
  continuation: 'Nothing attributes the words; they go on with those of the speaker before.',
  adjacent: 'Nothing attributes the words; the speaker is whoever is quoted beside them.',
} as const;

/** Said on the same occasion as the words before, where nothing parts them. */
const carriedOn = (date: CuratedDate): CuratedDate => {
  const note = 'The day printed with the first words is taken for the whole passage.';
  return { ...date, note: date.note === undefined ? note : `${date.note} ${note}` };
};

/** Who spoke last and when, in reading order. */
interface Passing {
  actorId?: string;
  said?: CuratedDate | undefined;
  channel?: string | undefined;
  addressee?: string | undefined;
}

function outletOrOther(
  scene: Scene,
  told: Told | undefined,
): Pick<Passing, 'channel' | 'addressee'> {
  const actor = scene.gathering.all().find(({ id }) => id === told?.actorId);
  if (!actor) return {};
  return actor.kind === 'media' ? { channel: actor.id } : { addressee: actor.id };
}

/** The quotes of an article in reading order; a quotation over several paragraphs is one in each. */
export function draftQuotes(scene: Scene): QuoteDraft[] {
  const { blocks, speech } = scene;
  const turns: Turn[] = [];
  const passing: Passing = {};
  const ordered = speech.attributions
    .filter(isQuote)
    .toSorted((a, b) => beginningOf(a) - beginningOf(b));
  return ordered.flatMap((read): QuoteDraft[] => {
    const { speaker, source } = speakerOf(scene, read, turns);
    const attribution: Attribution = source ? { ...read, source } : read;
    const { cue, lemma, negated, content } = attribution;
    const paragraphs = [...groupBy(content, ({ paragraph }) => paragraph)];
    // A headline that repeats a sentence of the body is not coded as well (rule N2).
    const isHeading = paragraphs.some(([at]) => headings.has(blocks[at]?.role ?? ''));
    if (isHeading && attribution.kind === 'indirect') return [];
    const told = cue && lemma === 'tell' ? toldAfter(scene, placeOf(scene, cue)) : undefined;
    const ofCue = saidOf(scene, attribution);
    const isSame = speaker !== undefined && speaker.actorId === passing.actorId;
    const said = ofCue ?? (isSame && passing.said ? carriedOn(passing.said) : undefined);
    const toldTo = told
      ? outletOrOther(scene, told)
      : isSame
        ? { channel: passing.channel, addressee: passing.addressee }
        : {};
    if (speaker) {
      Object.assign(passing, {
        actorId: speaker.actorId,
        said: ofCue ?? (isSame ? passing.said : undefined),
        ...{ channel: undefined, addressee: undefined },
        ...toldTo,
      });
      const place = cue ?? content[0] ?? source;
      if (place)
        turns.push({
          paragraph: place.paragraph,
          start: place.start,
          actorId: speaker.actorId,
          ...(source ? { as: textOf(placeOf(scene, source)).toLowerCase() } : {}),
        });
    }
    return paragraphs.flatMap(([paragraph, passages], index) => {
      const places = passages.map((passage) => placeOf(scene, passage));
      const isFirst = index === 0;
      const own: Attribution =
        isFirst || cue?.paragraph === paragraph
          ? attribution
          : { ...attribution, basis: 'continuation' };
      return draftOf(scene, own, places, speaker, { said, told, isHeading, toldTo, negated });
    });
  });
}

interface Circumstances {
  readonly said: CuratedDate | undefined;
  readonly told: Told | undefined;
  readonly isHeading: boolean;
  readonly toldTo: Pick<Passing, 'channel' | 'addressee'>;
  readonly negated: true | undefined;
}

function draftOf(
  scene: Scene,
  attribution: Attribution,
  passages: readonly Place[],
  speaker: Speaker | undefined,
  { said, told, toldTo, negated }: Circumstances,
): QuoteDraft[] {
  const { article, blocks } = scene;
  const isHere = passages.some(({ block }) => block === blocks[attribution.cue?.paragraph ?? -1]);
  const printed = isHere ? attribution : { ...attribution, cue: undefined, source: undefined };
  const parts = segmentsOf(scene, printed as Attribution, passages, isHere ? told : undefined);
  if (!parts.some(({ part }) => part === 'content')) return [];
  const hasCue = parts.some(({ part }) => part === 'cue');
  const isLoose = attribution.basis === 'continuation' || attribution.basis === 'adjacent';
  const basis = hasCue
    ? (speaker?.basis ?? (isLoose ? 'named' : attribution.basis) ?? 'named')
    : attribution.basis === 'adjacent'
      ? 'adjacent'
      : 'continuation';
  const words = parts
    .filter(({ part }) => part === 'content')
    .map(({ place }) => textOf(place))
    .join(' ');
  const issues = issuesAround(scene, words, passages);
  const { others = [] } = speaker ?? {};
  const record: Omit<Proposed<'quotes'>, 'id'> = {
    kind: kindOf(article, parts),
    ...(speaker ? { speaker: speaker.actorId } : {}),
    ...(others.length > 0 ? { joint_speakers: [...others] } : {}),
    speaker_basis: basis,
    segments: parts.map(({ part, place }) => ({ part, ...selectorOf(place, blocks) })),
    ...(hasCue && attribution.lemma !== undefined ? { cue: cueOf(attribution.lemma) } : {}),
    ...(toldTo.channel === undefined ? {} : { channel: toldTo.channel }),
    ...(toldTo.addressee === undefined ? {} : { addressee: toldTo.addressee }),
    ...(said ? { said } : {}),
    ...(negated && hasCue ? { negated } : {}),
    ...(issues.length > 0 ? { issues } : {}),
    ...(hasCue ? {} : { note: notes[basis === 'adjacent' ? 'adjacent' : 'continuation'] }),
  };
  const rule = speaker ? `${attribution.rule}/${speaker.rule}` : attribution.rule;
  return [{ rule, record, parts, attribution }];
}

/** The quotes as records, with the acts that they perform and the quotes that report them. */
export function quotesWithIds(
  drafts: readonly QuoteDraft[],
  performed: ReadonlyMap<QuoteDraft, string>,
  nextId: () => string,
): Proposal<'quotes'>[] {
  const ids = new Map(drafts.map((draft) => [draft, nextId()]));
  const parents = parentsOf(drafts);
  return drafts.map((draft) => {
    const [id = '', parent, performs] = [
      ids.get(draft),
      ids.get(parents.get(draft) ?? draft),
      performed.get(draft),
    ];
    const isInner = parents.has(draft);
    // The marks around what one quote reports of another are those of whoever reports it.
    const kind = isInner ? 'indirect' : draft.record.kind;
    return {
      rule: draft.rule,
      record: {
        id,
        ...draft.record,
        kind,
        ...(isInner && parent !== undefined ? { parent } : {}),
        ...(performs === undefined ? {} : { performs }),
      },
    };
  });
}
