import type { z } from 'zod';
export declare const dyads: import("./table.js").Table<{
    event_id: string;
    state_a: string;
    iso3_a: string;
    cow_ccode_a: number;
    gw_gwno_a: number;
    role_a: "object" | "participant" | "host" | "visitor" | "initiator" | "recipient" | "signatory" | "speaker";
    state_b: string;
    iso3_b: string;
    cow_ccode_b: number;
    gw_gwno_b: number;
    role_b: "object" | "participant" | "host" | "visitor" | "initiator" | "recipient" | "signatory" | "speaker";
    directed: boolean;
}>;
export type DyadRow = z.infer<typeof dyads.schema>;
