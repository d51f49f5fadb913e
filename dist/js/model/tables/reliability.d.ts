import type { z } from 'zod';
export declare const reliability: import("./table.js").Table<{
    unit: "quote" | "stance" | "event" | "event_mention" | "actor_mention";
    variable: string;
    level: "unitising" | "nominal" | "ordinal" | "set";
    n_units: number;
    statistic: "f1_exact" | "f1_overlap" | "krippendorff_alpha";
    value: number | null;
    ci_low: number | null;
    ci_high: number | null;
    percent_agreement: number | null;
}>;
export declare const adjudications: import("./table.js").Table<{
    unit: "quote" | "stance" | "event" | "event_mention" | "actor_mention";
    record: string;
    pass: string;
    variable: string;
    first: string | null;
    second: string | null;
    published: string | null;
    reason: string;
}>;
export type ReliabilityRow = z.infer<typeof reliability.schema>;
export type AdjudicationRow = z.infer<typeof adjudications.schema>;
