import { z } from 'zod';
declare const participant: z.ZodObject<{
    actor: z.ZodString;
    role: z.ZodEnum<{
        object: "object";
        participant: "participant";
        host: "host";
        visitor: "visitor";
        initiator: "initiator";
        recipient: "recipient";
        signatory: "signatory";
        speaker: "speaker";
    }>;
    side: z.ZodEnum<{
        russia: "russia";
        us: "us";
        nato: "nato";
        third: "third";
    }>;
    presence: z.ZodOptional<z.ZodEnum<{
        expected: "expected";
        attended: "attended";
    }>>;
}, z.core.$strict>;
declare const event: z.ZodObject<{
    confidence: z.ZodEnum<{
        high: "high";
        medium: "medium";
        low: "low";
    }>;
    confidence_reason: z.ZodOptional<z.ZodEnum<{
        text_silent: "text_silent";
        text_ambiguous: "text_ambiguous";
        text_inconsistent: "text_inconsistent";
        vocabulary_misfit: "vocabulary_misfit";
        outside_knowledge: "outside_knowledge";
    }>>;
    note: z.ZodOptional<z.ZodString>;
    id: z.ZodString;
    label: z.ZodString;
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
    status: z.ZodEnum<{
        occurred: "occurred";
        ongoing: "ongoing";
        scheduled: "scheduled";
        intended: "intended";
        proposed: "proposed";
        conditional: "conditional";
        possible: "possible";
        not_occurred: "not_occurred";
        disputed: "disputed";
    }>;
    multiplicity: z.ZodOptional<z.ZodEnum<{
        single: "single";
        repeated: "repeated";
    }>>;
    outcome: z.ZodOptional<z.ZodEnum<{
        agreed: "agreed";
        no_agreement: "no_agreement";
        no_result_reported: "no_result_reported";
        pending: "pending";
        unanswered: "unanswered";
    }>>;
    level: z.ZodOptional<z.ZodEnum<{
        head_of_state: "head_of_state";
        ministerial: "ministerial";
        senior_official: "senior_official";
        expert: "expert";
    }>>;
    format: z.ZodOptional<z.ZodEnum<{
        bilateral: "bilateral";
        multilateral: "multilateral";
        unilateral: "unilateral";
    }>>;
    place: z.ZodOptional<z.ZodString>;
    place_iso3: z.ZodOptional<z.ZodString>;
    date: z.ZodOptional<z.ZodObject<{
        edtf: z.ZodString;
        kind: z.ZodOptional<z.ZodEnum<{
            span: "span";
            window: "window";
        }>>;
        basis: z.ZodEnum<{
            dateline: "dateline";
            credit_line: "credit_line";
            stated: "stated";
            partial: "partial";
            weekday: "weekday";
            deictic: "deictic";
            relative: "relative";
            inferred: "inferred";
            outside: "outside";
        }>;
        source: z.ZodOptional<z.ZodObject<{
            exact: z.ZodString;
            prefix: z.ZodOptional<z.ZodString>;
            suffix: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        note: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    parent: z.ZodOptional<z.ZodString>;
    follows: z.ZodOptional<z.ZodString>;
    participants: z.ZodArray<z.ZodObject<{
        actor: z.ZodString;
        role: z.ZodEnum<{
            object: "object";
            participant: "participant";
            host: "host";
            visitor: "visitor";
            initiator: "initiator";
            recipient: "recipient";
            signatory: "signatory";
            speaker: "speaker";
        }>;
        side: z.ZodEnum<{
            russia: "russia";
            us: "us";
            nato: "nato";
            third: "third";
        }>;
        presence: z.ZodOptional<z.ZodEnum<{
            expected: "expected";
            attended: "attended";
        }>>;
    }, z.core.$strict>>;
    issues: z.ZodArray<z.ZodEnum<{
        us_nmd: "us_nmd";
        europe_site: "europe_site";
        south_site: "south_site";
        joint_md: "joint_md";
        data_exchange: "data_exchange";
        legal_guarantee: "legal_guarantee";
        offensive_cuts: "offensive_cuts";
        abm_treaty: "abm_treaty";
        rogue_threat: "rogue_threat";
        iran_nuclear: "iran_nuclear";
        transparency: "transparency";
        countermeasures: "countermeasures";
        arms_race: "arms_race";
        strategic_stability: "strategic_stability";
        bilateral_relations: "bilateral_relations";
        nonproliferation: "nonproliferation";
        alliance_politics: "alliance_politics";
    }>>;
    cameo: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const mention: z.ZodObject<{
    claimed_by: z.ZodOptional<z.ZodString>;
    status: z.ZodEnum<{
        occurred: "occurred";
        ongoing: "ongoing";
        scheduled: "scheduled";
        intended: "intended";
        proposed: "proposed";
        conditional: "conditional";
        possible: "possible";
        not_occurred: "not_occurred";
        disputed: "disputed";
    }>;
    exact: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    suffix: z.ZodOptional<z.ZodString>;
    event: z.ZodString;
}, z.core.$strict>;
export declare const eventsFile: z.ZodObject<{
    $schema: z.ZodString;
    events: z.ZodArray<z.ZodObject<{
        confidence: z.ZodEnum<{
            high: "high";
            medium: "medium";
            low: "low";
        }>;
        confidence_reason: z.ZodOptional<z.ZodEnum<{
            text_silent: "text_silent";
            text_ambiguous: "text_ambiguous";
            text_inconsistent: "text_inconsistent";
            vocabulary_misfit: "vocabulary_misfit";
            outside_knowledge: "outside_knowledge";
        }>>;
        note: z.ZodOptional<z.ZodString>;
        id: z.ZodString;
        label: z.ZodString;
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
        status: z.ZodEnum<{
            occurred: "occurred";
            ongoing: "ongoing";
            scheduled: "scheduled";
            intended: "intended";
            proposed: "proposed";
            conditional: "conditional";
            possible: "possible";
            not_occurred: "not_occurred";
            disputed: "disputed";
        }>;
        multiplicity: z.ZodOptional<z.ZodEnum<{
            single: "single";
            repeated: "repeated";
        }>>;
        outcome: z.ZodOptional<z.ZodEnum<{
            agreed: "agreed";
            no_agreement: "no_agreement";
            no_result_reported: "no_result_reported";
            pending: "pending";
            unanswered: "unanswered";
        }>>;
        level: z.ZodOptional<z.ZodEnum<{
            head_of_state: "head_of_state";
            ministerial: "ministerial";
            senior_official: "senior_official";
            expert: "expert";
        }>>;
        format: z.ZodOptional<z.ZodEnum<{
            bilateral: "bilateral";
            multilateral: "multilateral";
            unilateral: "unilateral";
        }>>;
        place: z.ZodOptional<z.ZodString>;
        place_iso3: z.ZodOptional<z.ZodString>;
        date: z.ZodOptional<z.ZodObject<{
            edtf: z.ZodString;
            kind: z.ZodOptional<z.ZodEnum<{
                span: "span";
                window: "window";
            }>>;
            basis: z.ZodEnum<{
                dateline: "dateline";
                credit_line: "credit_line";
                stated: "stated";
                partial: "partial";
                weekday: "weekday";
                deictic: "deictic";
                relative: "relative";
                inferred: "inferred";
                outside: "outside";
            }>;
            source: z.ZodOptional<z.ZodObject<{
                exact: z.ZodString;
                prefix: z.ZodOptional<z.ZodString>;
                suffix: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        parent: z.ZodOptional<z.ZodString>;
        follows: z.ZodOptional<z.ZodString>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                object: "object";
                participant: "participant";
                host: "host";
                visitor: "visitor";
                initiator: "initiator";
                recipient: "recipient";
                signatory: "signatory";
                speaker: "speaker";
            }>;
            side: z.ZodEnum<{
                russia: "russia";
                us: "us";
                nato: "nato";
                third: "third";
            }>;
            presence: z.ZodOptional<z.ZodEnum<{
                expected: "expected";
                attended: "attended";
            }>>;
        }, z.core.$strict>>;
        issues: z.ZodArray<z.ZodEnum<{
            us_nmd: "us_nmd";
            europe_site: "europe_site";
            south_site: "south_site";
            joint_md: "joint_md";
            data_exchange: "data_exchange";
            legal_guarantee: "legal_guarantee";
            offensive_cuts: "offensive_cuts";
            abm_treaty: "abm_treaty";
            rogue_threat: "rogue_threat";
            iran_nuclear: "iran_nuclear";
            transparency: "transparency";
            countermeasures: "countermeasures";
            arms_race: "arms_race";
            strategic_stability: "strategic_stability";
            bilateral_relations: "bilateral_relations";
            nonproliferation: "nonproliferation";
            alliance_politics: "alliance_politics";
        }>>;
        cameo: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    mentions: z.ZodArray<z.ZodObject<{
        claimed_by: z.ZodOptional<z.ZodString>;
        status: z.ZodEnum<{
            occurred: "occurred";
            ongoing: "ongoing";
            scheduled: "scheduled";
            intended: "intended";
            proposed: "proposed";
            conditional: "conditional";
            possible: "possible";
            not_occurred: "not_occurred";
            disputed: "disputed";
        }>;
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
        event: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type CuratedParticipant = z.infer<typeof participant>;
export type CuratedEvent = z.infer<typeof event>;
export type CuratedMention = z.infer<typeof mention>;
export type EventsFile = z.infer<typeof eventsFile>;
export {};
