/** A code of a vocabulary and what it means. */
export interface CodeMeaning {
    readonly vocabulary: string;
    readonly code: string;
    readonly definition: string;
}
/** The record sets of Croissant 1.1: one for every table, and one for every vocabulary that a column uses. */
export declare function recordSets(meanings: readonly CodeMeaning[]): ({
    annotation?: never;
    '@type': string;
    '@id': "actors" | "actor_roles" | "actor_mentions" | "articles" | "blocks" | "date_evidence" | "dyads" | "event_mentions" | "event_participants" | "events" | "quote_segments" | "quotation_marks" | "quotes_flat" | "quotes" | "reliability" | "adjudications" | "stances" | "time_expressions" | "vocabularies" | "code_examples" | "crosswalk";
    name: "actors" | "actor_roles" | "actor_mentions" | "articles" | "blocks" | "date_evidence" | "dyads" | "event_mentions" | "event_participants" | "events" | "quote_segments" | "quotation_marks" | "quotes_flat" | "quotes" | "reliability" | "adjudications" | "stances" | "time_expressions" | "vocabularies" | "code_examples" | "crosswalk";
    description: string;
    key: {
        '@id': string;
    }[];
    field: {
        references?: {
            fileObject: {
                '@id': string;
            };
            extract: {
                jsonPath: string;
            };
        } | {
            field: {
                '@id': string;
            };
        };
        source: {
            fileObject: {
                '@id': string;
            };
            extract: {
                jsonPath: string;
            };
        };
        isArray?: boolean;
        '@type': string;
        '@id': string;
        name: string;
        description: string;
        dataType: string;
    }[];
} | {
    annotation: {
        '@type': string;
        '@id': string;
        name: string;
        description: string;
        dataType: string;
        equivalentProperty: string;
        subField: {
            '@type': string;
            '@id': string;
            name: string;
            dataType: string;
            source: {
                fileObject: {
                    '@id': string;
                };
                extract: {
                    jsonPath: string;
                };
            };
        }[];
    };
    '@type': string;
    '@id': "actors" | "actor_roles" | "actor_mentions" | "articles" | "blocks" | "date_evidence" | "dyads" | "event_mentions" | "event_participants" | "events" | "quote_segments" | "quotation_marks" | "quotes_flat" | "quotes" | "reliability" | "adjudications" | "stances" | "time_expressions" | "vocabularies" | "code_examples" | "crosswalk";
    name: "actors" | "actor_roles" | "actor_mentions" | "articles" | "blocks" | "date_evidence" | "dyads" | "event_mentions" | "event_participants" | "events" | "quote_segments" | "quotation_marks" | "quotes_flat" | "quotes" | "reliability" | "adjudications" | "stances" | "time_expressions" | "vocabularies" | "code_examples" | "crosswalk";
    description: string;
    key: {
        '@id': string;
    }[];
    field: {
        references?: {
            fileObject: {
                '@id': string;
            };
            extract: {
                jsonPath: string;
            };
        } | {
            field: {
                '@id': string;
            };
        };
        source: {
            fileObject: {
                '@id': string;
            };
            extract: {
                jsonPath: string;
            };
        };
        isArray?: boolean;
        '@type': string;
        '@id': string;
        name: string;
        description: string;
        dataType: string;
    }[];
} | {
    '@type': string;
    '@id': string;
    name: string;
    description: string;
    dataType: string;
    key: {
        '@id': string;
    };
    field: {
        '@type': string;
        '@id': string;
        name: string;
        dataType: string;
    }[];
    data: {
        [x: string]: string;
    }[];
})[];
