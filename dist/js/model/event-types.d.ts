import type { Code } from './codes.js';
/** The family an event type belongs to; the release derives `events.family` from it. */
export declare const familyOfType: Readonly<Record<Code<'event_type'>, Code<'event_family'>>>;
/** Statuses of what has not happened yet, so its date may lie after the article's. */
export declare const statusesToCome: ReadonlySet<Code<'event_status'>>;
