import type { z } from 'zod';
export declare const vocabularies: import("./table.js").Table<{
    vocabulary: string;
    code: string;
    label: string;
    definition: string;
    decision_rule: string;
}>;
export declare const codeExamples: import("./table.js").Table<{
    note: string | null;
    byte_start: number | null;
    byte_end: number | null;
    vocabulary: string;
    code: string;
    polarity: "positive" | "negative";
    article_id: string | null;
    block_id: string | null;
    text: string | null;
    char_start: number | null;
    char_end: number | null;
}>;
export type CodeExampleRow = z.infer<typeof codeExamples.schema>;
export declare const crosswalk: import("./table.js").Table<{
    type: "message" | "consultation" | "summit" | "visit" | "briefing" | "conference" | "statement" | "proposal" | "demand" | "commitment" | "objection" | "refusal" | "accusation" | "denial" | "threat" | "agreement" | "treaty_change" | "deployment" | "programme" | "election" | "other_act";
    status: "occurred" | "ongoing" | "scheduled" | "intended" | "proposed" | "conditional" | "possible" | "not_occurred" | "disputed";
    cameo: "cameo:010" | "cameo:016" | "cameo:022" | "cameo:026" | "cameo:030" | "cameo:0312" | "cameo:0314" | "cameo:032" | "cameo:036" | "cameo:040" | "cameo:042" | "cameo:043" | "cameo:044" | "cameo:046" | "cameo:057" | "cameo:062" | "cameo:102" | "cameo:106" | "cameo:110" | "cameo:111" | "cameo:112" | "cameo:120" | "cameo:1212" | "cameo:125" | "cameo:127" | "cameo:130" | "cameo:134" | "cameo:138";
    cameo_fit: "exact" | "approximate" | "poor";
    plover: "CONSULT" | "AGREE" | "SUPPORT" | "COOPERATE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | null;
}>;
export type VocabularyRow = z.infer<typeof vocabularies.schema>;
export type CrosswalkRow = z.infer<typeof crosswalk.schema>;
