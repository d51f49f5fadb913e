import type { Code } from './codes.js';

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
  objection: 'speech_act',
  refusal: 'speech_act',
  accusation: 'speech_act',
  denial: 'speech_act',
  threat: 'speech_act',
  agreement: 'instrument',
  treaty_change: 'instrument',
  deployment: 'material',
  programme: 'material',
  election: 'material',
  other_act: 'material',
};

/** Statuses of what has not happened yet, so its date may lie after the article's. */
export const statusesToCome: ReadonlySet<Code<'event_status'>> = new Set([
  'scheduled',
  'intended',
  'proposed',
  'conditional',
  'possible',
]);

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
