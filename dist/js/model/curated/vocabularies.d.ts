import { z } from 'zod';
/** A passage of the corpus, or the reason why it holds none. */
declare const example: z.ZodUnion<readonly [z.ZodObject<{
    note: z.ZodOptional<z.ZodString>;
    exact: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    suffix: z.ZodOptional<z.ZodString>;
    article: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    note: z.ZodString;
}, z.core.$strict>]>;
declare const definition: z.ZodObject<{
    code: z.ZodString;
    label: z.ZodString;
    definition: z.ZodString;
    decision_rule: z.ZodString;
    positive: z.ZodUnion<readonly [z.ZodObject<{
        note: z.ZodOptional<z.ZodString>;
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
        article: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        note: z.ZodString;
    }, z.core.$strict>]>;
    negative: z.ZodUnion<readonly [z.ZodObject<{
        note: z.ZodOptional<z.ZodString>;
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
        article: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        note: z.ZodString;
    }, z.core.$strict>]>;
}, z.core.$strict>;
declare const mapping: z.ZodObject<{
    type: z.ZodEnum<{
        message: "message";
        consultation: "consultation";
        summit: "summit";
        visit: "visit";
        briefing: "briefing";
        conference: "conference";
        statement: "statement";
        proposal: "proposal";
        demand: "demand";
        commitment: "commitment";
        objection: "objection";
        refusal: "refusal";
        accusation: "accusation";
        denial: "denial";
        threat: "threat";
        agreement: "agreement";
        treaty_change: "treaty_change";
        deployment: "deployment";
        programme: "programme";
        election: "election";
        other_act: "other_act";
    }>;
    statuses: z.ZodArray<z.ZodEnum<{
        occurred: "occurred";
        ongoing: "ongoing";
        scheduled: "scheduled";
        intended: "intended";
        proposed: "proposed";
        conditional: "conditional";
        possible: "possible";
        not_occurred: "not_occurred";
        disputed: "disputed";
    }>>;
    cameo: z.ZodArray<z.ZodString>;
    fit: z.ZodEnum<{
        exact: "exact";
        approximate: "approximate";
        poor: "poor";
    }>;
    plover: z.ZodOptional<z.ZodEnum<{
        CONSULT: "CONSULT";
        AGREE: "AGREE";
        SUPPORT: "SUPPORT";
        COOPERATE: "COOPERATE";
        REQUEST: "REQUEST";
        ACCUSE: "ACCUSE";
        REJECT: "REJECT";
        THREATEN: "THREATEN";
    }>>;
}, z.core.$strict>;
export declare const vocabulariesFile: z.ZodObject<{
    $schema: z.ZodString;
    vocabularies: z.ZodArray<z.ZodObject<{
        vocabulary: z.ZodEnum<{
            actor_kind: "actor_kind";
            role_status: "role_status";
            block_role: "block_role";
            event_family: "event_family";
            event_type: "event_type";
            event_status: "event_status";
            event_multiplicity: "event_multiplicity";
            event_outcome: "event_outcome";
            event_level: "event_level";
            event_format: "event_format";
            participant_role: "participant_role";
            participant_side: "participant_side";
            participant_presence: "participant_presence";
            quote_kind: "quote_kind";
            speaker_basis: "speaker_basis";
            segment_part: "segment_part";
            mark_use: "mark_use";
            mention_sense: "mention_sense";
            stance_basis: "stance_basis";
            issue: "issue";
            date_basis: "date_basis";
            date_precision: "date_precision";
            date_kind: "date_kind";
            example_polarity: "example_polarity";
            reliability_unit: "reliability_unit";
            measurement_level: "measurement_level";
            reliability_statistic: "reliability_statistic";
            confidence: "confidence";
            confidence_reason: "confidence_reason";
            evidence_role: "evidence_role";
            evidence_effect: "evidence_effect";
            timex_type: "timex_type";
            timex_mod: "timex_mod";
            time_reference: "time_reference";
            time_anchor: "time_anchor";
            time_role: "time_role";
            cameo: "cameo";
            cameo_fit: "cameo_fit";
            plover: "plover";
        }>;
        description: z.ZodString;
        codes: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            label: z.ZodString;
            definition: z.ZodString;
            decision_rule: z.ZodString;
            positive: z.ZodUnion<readonly [z.ZodObject<{
                note: z.ZodOptional<z.ZodString>;
                exact: z.ZodString;
                prefix: z.ZodOptional<z.ZodString>;
                suffix: z.ZodOptional<z.ZodString>;
                article: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                note: z.ZodString;
            }, z.core.$strict>]>;
            negative: z.ZodUnion<readonly [z.ZodObject<{
                note: z.ZodOptional<z.ZodString>;
                exact: z.ZodString;
                prefix: z.ZodOptional<z.ZodString>;
                suffix: z.ZodOptional<z.ZodString>;
                article: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                note: z.ZodString;
            }, z.core.$strict>]>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    crosswalk: z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            message: "message";
            consultation: "consultation";
            summit: "summit";
            visit: "visit";
            briefing: "briefing";
            conference: "conference";
            statement: "statement";
            proposal: "proposal";
            demand: "demand";
            commitment: "commitment";
            objection: "objection";
            refusal: "refusal";
            accusation: "accusation";
            denial: "denial";
            threat: "threat";
            agreement: "agreement";
            treaty_change: "treaty_change";
            deployment: "deployment";
            programme: "programme";
            election: "election";
            other_act: "other_act";
        }>;
        statuses: z.ZodArray<z.ZodEnum<{
            occurred: "occurred";
            ongoing: "ongoing";
            scheduled: "scheduled";
            intended: "intended";
            proposed: "proposed";
            conditional: "conditional";
            possible: "possible";
            not_occurred: "not_occurred";
            disputed: "disputed";
        }>>;
        cameo: z.ZodArray<z.ZodString>;
        fit: z.ZodEnum<{
            exact: "exact";
            approximate: "approximate";
            poor: "poor";
        }>;
        plover: z.ZodOptional<z.ZodEnum<{
            CONSULT: "CONSULT";
            AGREE: "AGREE";
            SUPPORT: "SUPPORT";
            COOPERATE: "COOPERATE";
            REQUEST: "REQUEST";
            ACCUSE: "ACCUSE";
            REJECT: "REJECT";
            THREATEN: "THREATEN";
        }>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type CuratedExample = z.infer<typeof example>;
export type CuratedCode = z.infer<typeof definition>;
export type CuratedMapping = z.infer<typeof mapping>;
export type VocabulariesFile = z.infer<typeof vocabulariesFile>;
export {};
