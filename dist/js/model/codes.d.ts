/**
 * Every closed vocabulary of the dataset, in the order in which the codebook explains the codes.
 * Here stand only the codes, because TypeScript needs them as literals; what each one means is data
 * (`curated/vocabularies.json`), and the check `vocabulary/defined` holds the two lists equal.
 */
export declare const codes: {
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
};
export type Vocabulary = keyof typeof codes;
export type Code<V extends Vocabulary> = (typeof codes)[V][number];
export declare const vocabularyNames: Vocabulary[];
