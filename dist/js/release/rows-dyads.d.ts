import type { ActorRow } from '../model/tables/actors.js';
import type { DyadRow } from '../model/tables/dyads.js';
import type { EventParticipantRow } from '../model/tables/event-parts.js';
import type { EventRow } from '../model/tables/events.js';
export declare function dyadRows(events: readonly EventRow[], participants: readonly EventParticipantRow[], actors: readonly ActorRow[]): DyadRow[];
