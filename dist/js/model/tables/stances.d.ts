import type { z } from 'zod';
export declare const stances: import("./table.js").Table<{
    confidence: "high" | "medium" | "low";
    confidence_reason: "text_silent" | "text_ambiguous" | "text_inconsistent" | "vocabulary_misfit" | "outside_knowledge" | null;
    note: string | null;
    quote_id: string;
    holder_id: string;
    issue: "us_nmd" | "europe_site" | "south_site" | "joint_md" | "data_exchange" | "legal_guarantee" | "offensive_cuts" | "abm_treaty" | "rogue_threat" | "iran_nuclear" | "transparency" | "countermeasures" | "arms_race" | "strategic_stability" | "bilateral_relations" | "nonproliferation" | "alliance_politics";
    stance: number;
    stance_basis: "explicit" | "implied";
}>;
export type StanceRow = z.infer<typeof stances.schema>;
