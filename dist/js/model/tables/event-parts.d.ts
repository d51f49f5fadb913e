import type { z } from 'zod';
export declare const eventMentions: import("./table.js").Table<{
    claimed_by: string | null;
    status_in_mention: "occurred" | "ongoing" | "scheduled" | "intended" | "proposed" | "conditional" | "possible" | "not_occurred" | "disputed";
    char_start: number;
    char_end: number;
    byte_start: number;
    byte_end: number;
    mention_id: string;
    event_id: string;
    article_id: string;
    block_id: string;
    text: string;
}>;
export declare const eventParticipants: import("./table.js").Table<{
    event_id: string;
    actor_id: string;
    role: "object" | "participant" | "host" | "visitor" | "initiator" | "recipient" | "signatory" | "speaker";
    side: "russia" | "us" | "nato" | "third";
    presence: "expected" | "attended" | null;
}>;
export type EventMentionRow = z.infer<typeof eventMentions.schema>;
export type EventParticipantRow = z.infer<typeof eventParticipants.schema>;
