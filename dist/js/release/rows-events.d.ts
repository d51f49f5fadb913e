import type { Dataset } from '../curated/dataset.js';
import type { Project } from '../curated/project.js';
import type { EventMentionRow, EventParticipantRow } from '../model/tables/event-parts.js';
import type { EventRow } from '../model/tables/events.js';
export declare function eventRows({ project, anchors }: Dataset): EventRow[];
export declare function eventMentionRows({ project, anchors }: Dataset): EventMentionRow[];
export declare function eventParticipantRows({ records }: Project): EventParticipantRow[];
