import { z } from 'zod';
declare const definition: z.ZodObject<{
    code: z.ZodString;
    label: z.ZodString;
    definition: z.ZodString;
    decision_rule: z.ZodString;
    example: z.ZodString;
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
            issue: "issue";
            date_basis: "date_basis";
            date_precision: "date_precision";
            date_kind: "date_kind";
            confidence: "confidence";
            confidence_reason: "confidence_reason";
            evidence_role: "evidence_role";
            evidence_effect: "evidence_effect";
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
            example: z.ZodString;
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
export type CuratedCode = z.infer<typeof definition>;
export type CuratedMapping = z.infer<typeof mapping>;
export type VocabulariesFile = z.infer<typeof vocabulariesFile>;
export {};
