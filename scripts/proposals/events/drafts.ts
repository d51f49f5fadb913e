import type { CuratedMention } from '../../model/records/events.js';
import type { Place } from '../selector.js';
import type { Proposed } from '../shape.js';

/** A passage that reports an event. */
export interface MentionDraft {
  readonly rule: string;
  readonly place: Place;
  readonly status: CuratedMention['status'];
}

/** An event while it is put together from what the passages say. */
export interface EventDraft {
  readonly rule: string;
  readonly record: Omit<Proposed<'events'>, 'id'>;
  readonly mentions: MentionDraft[];
}
