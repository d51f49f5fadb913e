import { z } from 'zod';
declare const segment: z.ZodObject<{
    exact: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    suffix: z.ZodOptional<z.ZodString>;
    part: z.ZodEnum<{
        speaker: "speaker";
        content: "content";
        insertion: "insertion";
        cue: "cue";
    }>;
}, z.core.$strict>;
/** Where a quote stands on one issue, by the meaning of +2 that the vocabulary of issues gives. */
declare const stance: z.ZodObject<{
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
    issue: z.ZodEnum<{
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
    }>;
    holder: z.ZodString;
    stance: z.ZodInt;
    basis: z.ZodEnum<{
        explicit: "explicit";
        implied: "implied";
    }>;
}, z.core.$strict>;
declare const quote: z.ZodObject<{
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
    kind: z.ZodEnum<{
        direct: "direct";
        mixed: "mixed";
        indirect: "indirect";
    }>;
    speaker: z.ZodString;
    speaker_basis: z.ZodEnum<{
        named: "named";
        description: "description";
        pronoun: "pronoun";
        continuation: "continuation";
        adjacent: "adjacent";
    }>;
    segments: z.ZodArray<z.ZodObject<{
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
        part: z.ZodEnum<{
            speaker: "speaker";
            content: "content";
            insertion: "insertion";
            cue: "cue";
        }>;
    }, z.core.$strict>>;
    cue: z.ZodOptional<z.ZodString>;
    channel: z.ZodOptional<z.ZodString>;
    addressee: z.ZodOptional<z.ZodString>;
    said: z.ZodOptional<z.ZodObject<{
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
    negated: z.ZodOptional<z.ZodLiteral<true>>;
    event: z.ZodOptional<z.ZodString>;
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
    stances: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
        issue: z.ZodEnum<{
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
        }>;
        holder: z.ZodString;
        stance: z.ZodInt;
        basis: z.ZodEnum<{
            explicit: "explicit";
            implied: "implied";
        }>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
declare const mark: z.ZodObject<{
    use: z.ZodEnum<{
        term: "term";
        title: "title";
    }>;
    note: z.ZodOptional<z.ZodString>;
    exact: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    suffix: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export declare const quotesFile: z.ZodObject<{
    $schema: z.ZodString;
    quotes: z.ZodArray<z.ZodObject<{
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
        kind: z.ZodEnum<{
            direct: "direct";
            mixed: "mixed";
            indirect: "indirect";
        }>;
        speaker: z.ZodString;
        speaker_basis: z.ZodEnum<{
            named: "named";
            description: "description";
            pronoun: "pronoun";
            continuation: "continuation";
            adjacent: "adjacent";
        }>;
        segments: z.ZodArray<z.ZodObject<{
            exact: z.ZodString;
            prefix: z.ZodOptional<z.ZodString>;
            suffix: z.ZodOptional<z.ZodString>;
            part: z.ZodEnum<{
                speaker: "speaker";
                content: "content";
                insertion: "insertion";
                cue: "cue";
            }>;
        }, z.core.$strict>>;
        cue: z.ZodOptional<z.ZodString>;
        channel: z.ZodOptional<z.ZodString>;
        addressee: z.ZodOptional<z.ZodString>;
        said: z.ZodOptional<z.ZodObject<{
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
        negated: z.ZodOptional<z.ZodLiteral<true>>;
        event: z.ZodOptional<z.ZodString>;
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
        stances: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
            issue: z.ZodEnum<{
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
            }>;
            holder: z.ZodString;
            stance: z.ZodInt;
            basis: z.ZodEnum<{
                explicit: "explicit";
                implied: "implied";
            }>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    marks: z.ZodOptional<z.ZodArray<z.ZodObject<{
        use: z.ZodEnum<{
            term: "term";
            title: "title";
        }>;
        note: z.ZodOptional<z.ZodString>;
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type CuratedSegment = z.infer<typeof segment>;
export type CuratedStance = z.infer<typeof stance>;
export type CuratedQuote = z.infer<typeof quote>;
export type CuratedMark = z.infer<typeof mark>;
export type QuotesFile = z.infer<typeof quotesFile>;
export {};
