import type { RegisteredId } from '../curated/registries.js';
export type RegisteredKind = RegisteredId['kind'];
/** The tables whose rows have an id in curated/ids.json, and the column that holds it. */
export declare const registeredTables: readonly [{
    readonly table: "articles";
    readonly column: "article_id";
    readonly kind: "article";
}, {
    readonly table: "actors";
    readonly column: "actor_id";
    readonly kind: "actor";
}, {
    readonly table: "events";
    readonly column: "event_id";
    readonly kind: "event";
}, {
    readonly table: "quotes";
    readonly column: "quote_id";
    readonly kind: "quote";
}];
