/** The tables whose rows have an id in curated/ids.json, and the column that holds it. */
export const registeredTables = [
    { table: 'articles', column: 'article_id', kind: 'article' },
    { table: 'actors', column: 'actor_id', kind: 'actor' },
    { table: 'events', column: 'event_id', kind: 'event' },
    { table: 'quotes', column: 'quote_id', kind: 'quote' },
];
