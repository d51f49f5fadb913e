import type { PackageFile } from '../../model/metadata.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { type CodeMeaning } from './croissant-records.js';
import type { FileFacts } from './file-facts.js';
/** croissant.json (Croissant 1.1, with its responsible-AI vocabulary) of the release. */
export declare function croissant(files: readonly FileFacts[], articles: readonly ArticleRow[], meanings: readonly CodeMeaning[], metadata: PackageFile): {
    'prov:wasDerivedFrom': {
        inLanguage: string;
        datePublished?: string;
        publisher?: {
            '@type': string;
            name: string;
        };
        author?: {
            '@type': string;
            name: string;
        };
        '@type': string[];
        '@id': string;
        name: string;
    }[];
    distribution: {
        '@type': string;
        '@id': string;
        name: string;
        contentUrl: string;
        contentSize: string;
        encodingFormat: string;
        sha256: string;
        license: string | {
            '@type': string;
            description: string;
        };
    }[];
    recordSet: ({
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
    'rai:dataCollection': string;
    'rai:dataCollectionType': string;
    'rai:dataCollectionRawData': string;
    'rai:dataCollectionMissingData': string;
    'rai:dataPreprocessingProtocol': string;
    'rai:dataAnnotationProtocol': string;
    'rai:dataAnnotationAnalysis': string;
    'rai:dataUseCases': readonly string[];
    'rai:dataBiases': string;
    'rai:dataLimitations': readonly string[];
    'rai:personalSensitiveInformation': string;
    'rai:dataReleaseMaintenancePlan': string;
    version: string;
    datePublished: string;
    license: "https://creativecommons.org/licenses/by/4.0/";
    creator: {
        '@type': string;
        name: string;
    }[];
    keywords: string[];
    inLanguage: string;
    isAccessibleForFree: boolean;
    isLiveDataset: boolean;
    citeAs: string;
    url?: string;
    identifier?: string;
    '@context': {
        readonly '@language': "en";
        readonly '@vocab': "https://schema.org/";
        readonly annotation: "cr:annotation";
        readonly arrayShape: "cr:arrayShape";
        readonly citeAs: "cr:citeAs";
        readonly column: "cr:column";
        readonly conformsTo: "dct:conformsTo";
        readonly containedIn: "cr:containedIn";
        readonly cr: "http://mlcommons.org/croissant/";
        readonly rai: "http://mlcommons.org/croissant/RAI/";
        readonly data: {
            readonly '@id': "cr:data";
            readonly '@type': "@json";
        };
        readonly dataType: {
            readonly '@id': "cr:dataType";
            readonly '@type': "@vocab";
        };
        readonly dct: "http://purl.org/dc/terms/";
        readonly description: {
            readonly '@container': "@language";
        };
        readonly equivalentProperty: "cr:equivalentProperty";
        readonly examples: {
            readonly '@id': "cr:examples";
            readonly '@type': "@json";
        };
        readonly extract: "cr:extract";
        readonly field: "cr:field";
        readonly fileProperty: "cr:fileProperty";
        readonly fileObject: "cr:fileObject";
        readonly fileSet: "cr:fileSet";
        readonly format: "cr:format";
        readonly includes: "cr:includes";
        readonly isArray: "cr:isArray";
        readonly isLiveDataset: "cr:isLiveDataset";
        readonly jsonPath: "cr:jsonPath";
        readonly key: "cr:key";
        readonly md5: "cr:md5";
        readonly name: {
            readonly '@container': "@language";
        };
        readonly parentField: "cr:parentField";
        readonly path: "cr:path";
        readonly prov: "http://www.w3.org/ns/prov#";
        readonly recordSet: "cr:recordSet";
        readonly references: "cr:references";
        readonly regex: "cr:regex";
        readonly repeated: "cr:repeated";
        readonly replace: "cr:replace";
        readonly samplingRate: "cr:samplingRate";
        readonly sc: "https://schema.org/";
        readonly separator: "cr:separator";
        readonly source: "cr:source";
        readonly subField: "cr:subField";
        readonly transform: "cr:transform";
    };
    '@type': string;
    conformsTo: string[];
    name: string;
    alternateName: string;
    description: string;
};
