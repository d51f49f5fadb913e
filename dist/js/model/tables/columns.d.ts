import { z } from 'zod';
import { type Vocabulary } from '../codes.js';
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
/** What a column says about itself; every descriptor of the release is made from this. */
export interface ColumnFacts {
    readonly title: string;
    readonly description: string;
    readonly example: string | number | boolean | readonly string[];
    readonly unit?: string;
    /** The column it points to, as table.column. */
    readonly references?: string;
    /** A sequence number, or an id made from one: it may change with a new version though the row is the same. */
    readonly isSequence?: true;
}
interface RegisteredColumn extends ColumnFacts {
    readonly type: ColumnType;
    readonly nullable: boolean;
    readonly vocabulary?: Vocabulary;
    /** True where the words are the articles' or the coder's own, so spreadsheet formulas must be kept out. */
    readonly isFreeText: boolean;
}
/** Beside zod's own registry, because Ajv's strict mode refuses keywords it does not know. */
export declare const columnRegistry: z.core.$ZodRegistry<RegisteredColumn, z.core.$ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
/** The same column with missing cells allowed. */
export declare function nullable<S extends z.ZodType>(schema: S): z.ZodNullable<S>;
export declare const text: (facts: ColumnFacts) => z.ZodString;
/** A token made by the pipeline: ids, file names, digests. */
export declare const token: (pattern: RegExp, facts: ColumnFacts) => z.ZodString;
export declare const code: <V extends Vocabulary>(vocabulary: V, facts: ColumnFacts) => z.ZodEnum<{ [k_1 in {
    readonly actor_kind: readonly ["person", "state", "body", "igo", "group", "media"];
    readonly role_status: readonly ["incumbent", "former", "elect"];
    readonly block_role: readonly ["headline", "deck", "subheading", "body", "masthead", "page_date", "navigation", "dateline", "credit_line", "caption", "photo_credit", "related_link", "promo", "sidebar", "contact", "copyright", "legal", "duplicate_heading"];
    readonly event_family: readonly ["meeting", "speech_act", "instrument", "material"];
    readonly event_type: readonly ["consultation", "summit", "visit", "briefing", "conference", "statement", "message", "proposal", "demand", "commitment", "objection", "refusal", "accusation", "denial", "threat", "agreement", "treaty_change", "deployment", "programme", "election", "other_act"];
    readonly event_status: readonly ["occurred", "ongoing", "scheduled", "intended", "proposed", "conditional", "possible", "not_occurred", "disputed"];
    readonly event_multiplicity: readonly ["single", "repeated"];
    readonly event_outcome: readonly ["agreed", "no_agreement", "no_result_reported", "pending", "unanswered"];
    readonly event_level: readonly ["head_of_state", "ministerial", "senior_official", "expert"];
    readonly event_format: readonly ["bilateral", "multilateral", "unilateral"];
    readonly participant_role: readonly ["participant", "host", "visitor", "initiator", "recipient", "signatory", "speaker", "object"];
    readonly participant_side: readonly ["russia", "us", "nato", "third"];
    readonly participant_presence: readonly ["attended", "expected"];
    readonly quote_kind: readonly ["direct", "mixed", "indirect"];
    readonly speaker_basis: readonly ["named", "description", "pronoun", "continuation", "adjacent"];
    readonly segment_part: readonly ["content", "insertion", "cue", "speaker"];
    readonly mark_use: readonly ["quote", "term", "title"];
    readonly mention_sense: readonly ["actor", "place", "part_of_name"];
    readonly stance_basis: readonly ["explicit", "implied"];
    readonly issue: readonly ["us_nmd", "europe_site", "south_site", "joint_md", "data_exchange", "legal_guarantee", "offensive_cuts", "abm_treaty", "rogue_threat", "iran_nuclear", "transparency", "countermeasures", "arms_race", "strategic_stability", "bilateral_relations", "nonproliferation", "alliance_politics"];
    readonly date_basis: readonly ["stated", "partial", "weekday", "deictic", "relative", "dateline", "credit_line", "inferred", "outside"];
    readonly date_precision: readonly ["day", "week", "month", "year", "range", "open"];
    readonly date_kind: readonly ["span", "window"];
    readonly example_polarity: readonly ["positive", "negative"];
    readonly reliability_unit: readonly ["quote", "stance", "event", "event_mention", "actor_mention"];
    readonly measurement_level: readonly ["unitising", "nominal", "ordinal", "set"];
    readonly reliability_statistic: readonly ["f1_exact", "f1_overlap", "krippendorff_alpha"];
    readonly confidence: readonly ["high", "medium", "low"];
    readonly confidence_reason: readonly ["text_silent", "text_ambiguous", "text_inconsistent", "vocabulary_misfit", "outside_knowledge"];
    readonly evidence_role: readonly ["credit_line", "dateline", "page_date", "copyright", "byline", "url", "weekday", "past_mention", "future_mention", "date_order", "impossible_reading", "outside"];
    readonly evidence_effect: readonly ["equals", "not_before", "not_after", "excludes"];
    readonly timex_type: readonly ["DATE", "TIME", "DURATION", "SET"];
    readonly timex_mod: readonly ["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"];
    readonly time_reference: readonly ["absolute", "partial", "weekday", "deictic", "anaphoric", "vague"];
    readonly time_anchor: readonly ["publication", "expression"];
    readonly time_role: readonly ["publication", "retrieval", "copyright", "in_text", "name_part", "page_other"];
    readonly cameo: readonly ["cameo:010", "cameo:016", "cameo:022", "cameo:026", "cameo:030", "cameo:0312", "cameo:0314", "cameo:032", "cameo:036", "cameo:040", "cameo:042", "cameo:043", "cameo:044", "cameo:046", "cameo:057", "cameo:062", "cameo:102", "cameo:106", "cameo:110", "cameo:111", "cameo:112", "cameo:120", "cameo:1212", "cameo:125", "cameo:127", "cameo:130", "cameo:134", "cameo:138"];
    readonly cameo_fit: readonly ["exact", "approximate", "poor"];
    readonly plover: readonly ["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"];
}[V][number]]: k_1; } extends infer T ? { [k in keyof T]: T[k]; } : never>;
export declare const codeList: <V extends Vocabulary>(vocabulary: V, facts: ColumnFacts) => z.ZodArray<z.ZodEnum<{ [k_1 in {
    readonly actor_kind: readonly ["person", "state", "body", "igo", "group", "media"];
    readonly role_status: readonly ["incumbent", "former", "elect"];
    readonly block_role: readonly ["headline", "deck", "subheading", "body", "masthead", "page_date", "navigation", "dateline", "credit_line", "caption", "photo_credit", "related_link", "promo", "sidebar", "contact", "copyright", "legal", "duplicate_heading"];
    readonly event_family: readonly ["meeting", "speech_act", "instrument", "material"];
    readonly event_type: readonly ["consultation", "summit", "visit", "briefing", "conference", "statement", "message", "proposal", "demand", "commitment", "objection", "refusal", "accusation", "denial", "threat", "agreement", "treaty_change", "deployment", "programme", "election", "other_act"];
    readonly event_status: readonly ["occurred", "ongoing", "scheduled", "intended", "proposed", "conditional", "possible", "not_occurred", "disputed"];
    readonly event_multiplicity: readonly ["single", "repeated"];
    readonly event_outcome: readonly ["agreed", "no_agreement", "no_result_reported", "pending", "unanswered"];
    readonly event_level: readonly ["head_of_state", "ministerial", "senior_official", "expert"];
    readonly event_format: readonly ["bilateral", "multilateral", "unilateral"];
    readonly participant_role: readonly ["participant", "host", "visitor", "initiator", "recipient", "signatory", "speaker", "object"];
    readonly participant_side: readonly ["russia", "us", "nato", "third"];
    readonly participant_presence: readonly ["attended", "expected"];
    readonly quote_kind: readonly ["direct", "mixed", "indirect"];
    readonly speaker_basis: readonly ["named", "description", "pronoun", "continuation", "adjacent"];
    readonly segment_part: readonly ["content", "insertion", "cue", "speaker"];
    readonly mark_use: readonly ["quote", "term", "title"];
    readonly mention_sense: readonly ["actor", "place", "part_of_name"];
    readonly stance_basis: readonly ["explicit", "implied"];
    readonly issue: readonly ["us_nmd", "europe_site", "south_site", "joint_md", "data_exchange", "legal_guarantee", "offensive_cuts", "abm_treaty", "rogue_threat", "iran_nuclear", "transparency", "countermeasures", "arms_race", "strategic_stability", "bilateral_relations", "nonproliferation", "alliance_politics"];
    readonly date_basis: readonly ["stated", "partial", "weekday", "deictic", "relative", "dateline", "credit_line", "inferred", "outside"];
    readonly date_precision: readonly ["day", "week", "month", "year", "range", "open"];
    readonly date_kind: readonly ["span", "window"];
    readonly example_polarity: readonly ["positive", "negative"];
    readonly reliability_unit: readonly ["quote", "stance", "event", "event_mention", "actor_mention"];
    readonly measurement_level: readonly ["unitising", "nominal", "ordinal", "set"];
    readonly reliability_statistic: readonly ["f1_exact", "f1_overlap", "krippendorff_alpha"];
    readonly confidence: readonly ["high", "medium", "low"];
    readonly confidence_reason: readonly ["text_silent", "text_ambiguous", "text_inconsistent", "vocabulary_misfit", "outside_knowledge"];
    readonly evidence_role: readonly ["credit_line", "dateline", "page_date", "copyright", "byline", "url", "weekday", "past_mention", "future_mention", "date_order", "impossible_reading", "outside"];
    readonly evidence_effect: readonly ["equals", "not_before", "not_after", "excludes"];
    readonly timex_type: readonly ["DATE", "TIME", "DURATION", "SET"];
    readonly timex_mod: readonly ["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"];
    readonly time_reference: readonly ["absolute", "partial", "weekday", "deictic", "anaphoric", "vague"];
    readonly time_anchor: readonly ["publication", "expression"];
    readonly time_role: readonly ["publication", "retrieval", "copyright", "in_text", "name_part", "page_other"];
    readonly cameo: readonly ["cameo:010", "cameo:016", "cameo:022", "cameo:026", "cameo:030", "cameo:0312", "cameo:0314", "cameo:032", "cameo:036", "cameo:040", "cameo:042", "cameo:043", "cameo:044", "cameo:046", "cameo:057", "cameo:062", "cameo:102", "cameo:106", "cameo:110", "cameo:111", "cameo:112", "cameo:120", "cameo:1212", "cameo:125", "cameo:127", "cameo:130", "cameo:134", "cameo:138"];
    readonly cameo_fit: readonly ["exact", "approximate", "poor"];
    readonly plover: readonly ["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"];
}[V][number]]: k_1; } extends infer T ? { [k in keyof T]: T[k]; } : never>>;
export declare const textList: (facts: ColumnFacts) => z.ZodArray<z.ZodString>;
export declare const integer: (facts: ColumnFacts) => z.ZodInt;
/** A measured value, rounded by whoever makes the row, so that every platform writes the same digits. */
export declare const number: (facts: ColumnFacts) => z.ZodNumber;
/** A point of a scale that may lie below zero. */
export declare const scalePoint: (least: number, most: number, facts: ColumnFacts) => z.ZodInt;
export declare const boolean: (facts: ColumnFacts) => z.ZodBoolean;
/** A calendar day, held to the calendar by zod and by Ajv's format alike. */
export declare const date: (facts: ColumnFacts) => z.ZodISODate;
export declare const articleIdColumn: (description?: string) => z.ZodString;
export declare const eventIdColumn: (description: string) => z.ZodString;
export declare const quoteIdColumn: (description: string) => z.ZodString;
export declare const actorIdColumn: (title: string, description: string) => z.ZodString;
export declare const blockIdColumn: (description?: string) => z.ZodString;
/** An id that is this table's own key refers to nothing. */
export declare const ownId: (pattern: RegExp, title: string, example: string) => z.ZodString;
export declare const derivedId: (pattern: RegExp, title: string, example: string) => z.ZodString;
export {};
