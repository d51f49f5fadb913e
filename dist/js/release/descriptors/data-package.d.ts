import type { PackageFile } from '../../model/metadata.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import type { FileFacts } from './file-facts.js';
/** How the CSV files are written, in the words of the standard's Table Dialect. */
export declare const dialect: {
    readonly header: true;
    readonly delimiter: ",";
    readonly lineTerminator: "\n";
    readonly quoteChar: "\"";
    readonly doubleQuote: true;
    readonly skipInitialSpace: false;
};
/** datapackage.json (Data Package v2) of the release: the files, and the columns of every CSV file. */
export declare function dataPackage(files: readonly FileFacts[], articles: readonly ArticleRow[], { name, version, dataset }: PackageFile): {
    version: string;
    created: string;
    keywords: string[];
    licenses: {
        readonly name: "CC-BY-4.0";
        readonly path: "https://creativecommons.org/licenses/by/4.0/";
        readonly title: "Creative Commons Attribution 4.0 International";
    }[];
    contributors: {
        title: string;
        roles: string[];
    }[];
    sources: {
        title: string;
        path: string;
    }[];
    resources: {
        dialect?: {
            readonly header: true;
            readonly delimiter: ",";
            readonly lineTerminator: "\n";
            readonly quoteChar: "\"";
            readonly doubleQuote: true;
            readonly skipInitialSpace: false;
        };
        schema?: {
            foreignKeys?: {
                fields: string[];
                reference: {
                    resource: string | undefined;
                    fields: (string | undefined)[];
                };
            }[];
            fields: {
                name: string;
                type: string;
                title: string;
                description: string;
                example: string;
                constraints: {
                    maximum?: number;
                    minimum?: number;
                    pattern?: string;
                    enum?: readonly string[];
                    required: boolean;
                };
            }[];
            missingValues: string[];
            primaryKey: ("anchor" | "negated" | "first" | "second" | "text" | "state" | "deck" | "speaker" | "content" | "cue" | "title" | "place" | "stance" | "in_text" | "role_status" | "speaker_basis" | "stance_basis" | "issue" | "date_basis" | "date_precision" | "date_kind" | "confidence" | "confidence_reason" | "timex_type" | "cameo" | "cameo_fit" | "plover" | "type" | "format" | "kind" | "note" | "reason" | "record" | "status" | "vocabulary" | "value" | "unit" | "issues" | "code" | "name" | "actor_id" | "spellings" | "state_id" | "parent_id" | "iso3" | "cow_ccode" | "cow_abbrev" | "gw_gwno" | "cameo_country" | "article_id" | "byte_start" | "title_as_printed" | "body_id" | "block_id" | "discrepancy" | "char_start" | "char_end" | "byte_end" | "mention_id" | "sense" | "publisher" | "agency" | "dateline_place" | "published" | "published_edtf" | "published_earliest" | "published_latest" | "published_precision" | "published_basis" | "published_kind" | "retrieved_edtf" | "retrieved_earliest" | "retrieved_latest" | "retrieved_precision" | "retrieved_basis" | "retrieved_kind" | "language" | "text_file" | "n_chars" | "n_words" | "n_blocks" | "raw_file" | "raw_bytes" | "raw_sha256" | "text_sha256" | "rights" | "seq" | "role" | "rule" | "evidence_id" | "reading_edtf" | "effect" | "accepted" | "explanation" | "event_id" | "state_a" | "state_b" | "iso3_a" | "cow_ccode_a" | "gw_gwno_a" | "role_a" | "iso3_b" | "cow_ccode_b" | "gw_gwno_b" | "role_b" | "directed" | "claimed_by" | "status_in_mention" | "side" | "presence" | "label" | "family" | "contested" | "multiplicity" | "outcome" | "level" | "place_iso3" | "date_edtf" | "date_earliest" | "date_latest" | "date_source" | "date_note" | "date_source_start" | "date_source_end" | "parent_event_id" | "follows_event_id" | "n_mentions" | "n_articles" | "quote_id" | "part" | "in_marks" | "use" | "speaker_title" | "said_edtf" | "said_earliest" | "said_latest" | "said_precision" | "said_basis" | "said_kind" | "article_title" | "speaker_id" | "channel_id" | "addressee_id" | "said_source" | "said_note" | "said_source_start" | "said_source_end" | "parent_quote_id" | "n_segments" | "variable" | "statistic" | "n_units" | "ci_low" | "ci_high" | "percent_agreement" | "pass" | "holder_id" | "time_id" | "timex_value" | "mod" | "value_edtf" | "value_earliest" | "value_latest" | "value_precision" | "value_basis" | "value_kind" | "reference" | "anchor_time_id" | "definition" | "decision_rule" | "polarity")[];
        };
        sources?: {
            title: string;
            path: string;
        }[];
        bytes: number;
        hash: string;
        licenses: import("../rights.js").Licence[];
        encoding?: string;
        format: string;
        mediatype: string;
        type?: string;
        path: string;
        title?: string;
        description?: string;
        name: string;
    }[];
    homepage?: string;
    title: string;
    description: string;
    id?: string;
    $schema: string;
    name: string;
};
