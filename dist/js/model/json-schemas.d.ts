import { z } from 'zod';
import { type TableName } from './tables/index.js';
/** The zod schema of each kind of file a curator writes, by the name of its JSON Schema. */
export declare const curatedFiles: {
    readonly actors: z.ZodObject<{
        $schema: z.ZodString;
        actors: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                person: "person";
                state: "state";
                body: "body";
                igo: "igo";
                group: "group";
                media: "media";
            }>;
            name: z.ZodString;
            state: z.ZodOptional<z.ZodString>;
            parent: z.ZodOptional<z.ZodString>;
            codes: z.ZodOptional<z.ZodObject<{
                iso3: z.ZodString;
                cow_ccode: z.ZodInt;
                cow_abbrev: z.ZodString;
                gw_gwno: z.ZodInt;
                cameo_country: z.ZodString;
            }, z.core.$strict>>;
            printed: z.ZodArray<z.ZodObject<{
                article: z.ZodString;
                spellings: z.ZodArray<z.ZodString>;
                roles: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    body: z.ZodOptional<z.ZodString>;
                    status: z.ZodEnum<{
                        incumbent: "incumbent";
                        former: "former";
                        elect: "elect";
                    }>;
                    discrepancy: z.ZodOptional<z.ZodString>;
                    exact: z.ZodString;
                    prefix: z.ZodOptional<z.ZodString>;
                    suffix: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
            }, z.core.$strict>>;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly adjudication: z.ZodObject<{
        $schema: z.ZodString;
        decisions: z.ZodArray<z.ZodObject<{
            unit: z.ZodEnum<{
                quote: "quote";
                stance: "stance";
                event: "event";
                event_mention: "event_mention";
                actor_mention: "actor_mention";
            }>;
            record: z.ZodString;
            pass: z.ZodOptional<z.ZodEnum<{
                first: "first";
                second: "second";
            }>>;
            variables: z.ZodOptional<z.ZodArray<z.ZodString>>;
            reason: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly changes: z.ZodObject<{
        tables: z.ZodObject<{
            added: z.ZodArray<z.ZodString>;
            removed: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        columns: z.ZodArray<z.ZodObject<{
            table: z.ZodString;
            column: z.ZodString;
            change: z.ZodEnum<{
                type: "type";
                added: "added";
                removed: "removed";
                meaning: "meaning";
            }>;
            old: z.ZodOptional<z.ZodString>;
            new: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        codes: z.ZodArray<z.ZodObject<{
            vocabulary: z.ZodString;
            change: z.ZodEnum<{
                added: "added";
                removed: "removed";
                redefined: "redefined";
            }>;
            codes: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        counts: z.ZodArray<z.ZodObject<{
            table: z.ZodString;
            rows: z.ZodInt;
            added: z.ZodInt;
            removed: z.ZodInt;
            changed: z.ZodInt;
            cells: z.ZodInt;
        }, z.core.$strict>>;
        added: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            ids: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        removed: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            ids: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        renamed: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            old: z.ZodString;
            new: z.ZodString;
        }, z.core.$strict>>;
        changed: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            id: z.ZodString;
            cells: z.ZodArray<z.ZodObject<{
                column: z.ZodString;
                old: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
                new: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        $schema: z.ZodString;
        version: z.ZodString;
        previous: z.ZodString;
        previous_digest: z.ZodOptional<z.ZodString>;
        date: z.ZodISODate;
        bump: z.ZodEnum<{
            patch: "patch";
            minor: "minor";
            major: "major";
        }>;
        notes: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    readonly events: z.ZodObject<{
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
    readonly exceptions: z.ZodObject<{
        $schema: z.ZodString;
        exceptions: z.ZodArray<z.ZodObject<{
            reason: z.ZodString;
            exact: z.ZodString;
            prefix: z.ZodOptional<z.ZodString>;
            suffix: z.ZodOptional<z.ZodString>;
            check: z.ZodString;
            article: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly ids: z.ZodObject<{
        $schema: z.ZodString;
        ids: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            status: z.ZodLiteral<"active">;
        }, z.core.$strict>, z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            status: z.ZodLiteral<"merged">;
            into: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                quote: "quote";
                actor: "actor";
                event: "event";
                article: "article";
            }>;
            status: z.ZodLiteral<"withdrawn">;
            reason: z.ZodString;
        }, z.core.$strict>], "status">>;
    }, z.core.$strict>;
    readonly mentions: z.ZodObject<{
        $schema: z.ZodString;
        mentions: z.ZodArray<z.ZodObject<{
            sense: z.ZodEnum<{
                place: "place";
                part_of_name: "part_of_name";
            }>;
            note: z.ZodOptional<z.ZodString>;
            exact: z.ZodString;
            prefix: z.ZodOptional<z.ZodString>;
            suffix: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly publishers: z.ZodObject<{
        $schema: z.ZodString;
        publishers: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            date_order: z.ZodOptional<z.ZodEnum<{
                day_first: "day_first";
                month_first: "month_first";
            }>>;
            doubled_heading: z.ZodEnum<{
                subheading: "subheading";
                sidebar: "sidebar";
            }>;
            lines: z.ZodArray<z.ZodObject<{
                match: z.ZodEnum<{
                    equals: "equals";
                    starts_with: "starts_with";
                }>;
                text: z.ZodString;
                role: z.ZodEnum<{
                    body: "body";
                    headline: "headline";
                    deck: "deck";
                    subheading: "subheading";
                    masthead: "masthead";
                    page_date: "page_date";
                    navigation: "navigation";
                    dateline: "dateline";
                    credit_line: "credit_line";
                    caption: "caption";
                    photo_credit: "photo_credit";
                    related_link: "related_link";
                    promo: "promo";
                    sidebar: "sidebar";
                    contact: "contact";
                    copyright: "copyright";
                    legal: "legal";
                    duplicate_heading: "duplicate_heading";
                }>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly quotes: z.ZodObject<{
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
    readonly sources: z.ZodObject<{
        $schema: z.ZodString;
        articles: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            file: z.ZodString;
            sha256: z.ZodString;
            bytes: z.ZodInt;
            publisher: z.ZodOptional<z.ZodString>;
            agency: z.ZodOptional<z.ZodString>;
            language: z.ZodString;
            rights: z.ZodString;
            outside_facts: z.ZodOptional<z.ZodArray<z.ZodObject<{
                fact: z.ZodString;
                effect: z.ZodEnum<{
                    not_before: "not_before";
                    not_after: "not_after";
                }>;
                edtf: z.ZodString;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly vocabularies: z.ZodObject<{
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
};
export type CuratedKind = keyof typeof curatedFiles;
export declare const curatedKinds: CuratedKind[];
export type JsonSchema = Readonly<Record<string, unknown>>;
export declare const curatedJsonSchema: (kind: CuratedKind) => JsonSchema;
/** The JSON Schema of a whole table as published in dist/json: an array of rows. */
export declare function tableJsonSchema(name: TableName): JsonSchema;
