import { codes, type Code, type Vocabulary } from './codes.js';

/** The family an event type belongs to; the release derives `events.family` from it. */
export const familyOfType: Readonly<Record<Code<'event_type'>, Code<'event_family'>>> = {
  consultation: 'meeting',
  summit: 'meeting',
  visit: 'meeting',
  briefing: 'meeting',
  conference: 'meeting',
  statement: 'speech_act',
  message: 'speech_act',
  proposal: 'speech_act',
  demand: 'speech_act',
  commitment: 'speech_act',
  approval: 'speech_act',
  objection: 'speech_act',
  refusal: 'speech_act',
  accusation: 'speech_act',
  denial: 'speech_act',
  threat: 'speech_act',
  agreement: 'instrument',
  treaty_change: 'instrument',
  deployment: 'material',
  programme: 'material',
  other_act: 'material',
};

/** Speech acts by what they do, the strongest first; those of one group are as strong as each other. */
const actsByStrength: readonly (readonly Code<'event_type'>[])[] = [
  ['threat'],
  ['refusal'],
  ['accusation', 'objection', 'denial'],
  ['demand'],
  ['proposal'],
  ['commitment'],
  ['approval'],
  ['message', 'statement'],
];

/** Whether words that do the one speech act may leave out that they do the other. */
export function isAsStrongAs(act: Code<'event_type'>, other: Code<'event_type'>): boolean {
  const rankOf = (type: Code<'event_type'>): number =>
    actsByStrength.findIndex((group) => group.includes(type));
  return rankOf(act) !== -1 && rankOf(act) <= rankOf(other);
}

/** What puts something forward: speech acts that do, and an agreement that was concluded. */
export const typesThatPutForward: ReadonlySet<Code<'event_type'>> = new Set([
  'proposal',
  'demand',
  'commitment',
  'agreement',
  'statement',
  'message',
  'threat',
]);

/** What a status says of whether an event is among those that had happened; the release derives `events.occurrence` from it. */
export const occurrenceOfStatus: Readonly<Record<Code<'event_status'>, Code<'event_occurrence'>>> =
  {
    occurred: 'actual',
    ongoing: 'actual',
    scheduled: 'projected',
    intended: 'projected',
    proposed: 'projected',
    conditional: 'projected',
    possible: 'projected',
    not_occurred: 'denied',
    disputed: 'disputed',
  };

/** Whether those who take part in an event came to it, or are to come; only what was held or is arranged has anybody come. */
export function presenceAt(
  type: Code<'event_type'>,
  status: Code<'event_status'>,
): Code<'participant_presence'> | undefined {
  if (familyOfType[type] !== 'meeting') return undefined;
  if (occurrenceOfStatus[status] === 'actual') return 'attended';
  return status === 'scheduled' || status === 'intended' ? 'expected' : undefined;
}

/** The outcomes that an event may have by its type and status; none where it can have no outcome. */
export function outcomesOf(
  type: Code<'event_type'>,
  status: Code<'event_status'>,
): readonly Code<'event_outcome'>[] {
  const occurrence = occurrenceOfStatus[status];
  if (occurrence === 'denied' || occurrence === 'disputed') return [];
  if (type === 'proposal' || type === 'demand')
    return codes.event_outcome.filter((outcome) => outcome !== 'not_reported');
  if (familyOfType[type] !== 'meeting') return [];
  if (occurrence === 'projected') return ['pending'];
  return ['agreed', 'no_agreement', status === 'occurred' ? 'not_reported' : 'pending'];
}

/** How well a CAMEO code may say an event, the best first: no better than the crosswalk has it, and not exactly where no code does. */
export const fitsUpTo = (
  best: Code<'cameo_fit'>,
  reason: Code<'confidence_reason'> | null | undefined,
): readonly Code<'cameo_fit'>[] =>
  codes.cameo_fit
    .slice(codes.cameo_fit.indexOf(best))
    .filter((fit) => fit !== 'exact' || reason !== 'vocabulary_misfit');

export const isSurer = (one: Code<'confidence'>, other: Code<'confidence'>): boolean =>
  codes.confidence.indexOf(one) < codes.confidence.indexOf(other);

/** Whether a stance may have its basis: what is only implied is neither outright nor balanced. */
export const canRestOn = (basis: Code<'stance_basis'>, stance: number): boolean =>
  basis !== 'implied' || Math.abs(stance) === 1;

/** The family of the events that a quote refers to in either way. */
export const familyOfAct = {
  said_at: 'meeting',
  performs: 'speech_act',
} as const satisfies Readonly<Record<string, Code<'event_family'>>>;

/** The codes that follow from another, as the codebook prints them. */
export const derivations: readonly {
  readonly from: Vocabulary;
  readonly to: Vocabulary;
  readonly title: string;
  readonly of: Readonly<Record<string, string>>;
}[] = [
  { from: 'event_type', to: 'event_family', title: 'Family', of: familyOfType },
  {
    from: 'event_status',
    to: 'event_occurrence',
    title: 'Occurrence',
    of: occurrenceOfStatus,
  },
];

/** Statuses of what has not happened yet, so its date may lie after the article's. */
export const statusesToCome: ReadonlySet<Code<'event_status'>> = new Set(
  codes.event_status.filter((status) => occurrenceOfStatus[status] === 'projected'),
);

/** Bases that count from the day of writing, so a date on one of them can be no surer than that day is. */
export const basesFromPublication: ReadonlySet<Code<'date_basis'>> = new Set([
  'partial',
  'weekday',
  'deictic',
  'dateline',
  'credit_line',
  'inferred',
]);

/** Issues that are topics only: nobody is for or against them, so no quote has a stance on them. */
export const unscaledIssues: ReadonlySet<Code<'issue'>> = new Set([
  'strategic_stability',
  'bilateral_relations',
  'nonproliferation',
  'alliance_politics',
]);

/** The year from which there were sites in Europe: before it, what is said of Europe is about the whole. */
export const firstYearOfSites = '2007';

/** Whether an article that was out by a day, where that is known, is too old to have an issue. */
export const isBeforeIssue = (issue: Code<'issue'>, latest: string | null): boolean =>
  (issue === 'europe_site' || issue === 'south_site') &&
  latest !== null &&
  latest < firstYearOfSites;

/** The vocabularies of which a coder gives codes, in the order of the coding guide; the pipeline gives all others. */
export const coderVocabularies = [
  'actor_kind',
  'role_status',
  'mention_sense',
  'event_type',
  'event_status',
  'event_multiplicity',
  'event_outcome',
  'event_level',
  'event_format',
  'participant_role',
  'participant_side',
  'participant_presence',
  'cameo',
  'quote_kind',
  'speaker_basis',
  'segment_part',
  'mark_use',
  'issue',
  'stance_basis',
  'date_basis',
  'date_kind',
  'confidence',
  'confidence_reason',
] as const satisfies readonly Vocabulary[];

export const isGivenByCoders = (vocabulary: string): boolean =>
  coderVocabularies.some((each) => each === vocabulary);
