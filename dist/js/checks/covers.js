import { tableNames, tables } from '../model/tables/index.js';
/** The columns of the release for which `isGuarded` holds. */
function columnsWhere(isGuarded, names = tableNames) {
    return names.flatMap((table) => tables[table].columns
        .filter((column) => isGuarded(column, table))
        .map(({ name }) => `${table}.${name}`));
}
/** Tables whose rows hold what people wrote in corpus/ and curated/; the pipeline works out the rest. */
const curated = [
    'articles',
    'actors',
    'actor_roles',
    'actor_mentions',
    'events',
    'event_mentions',
    'event_participants',
    'quotes',
    'quote_segments',
    'quotation_marks',
    'stances',
    'adjudications',
    'vocabularies',
    'code_examples',
    'crosswalk',
];
const has = (table, column) => tables[table].columns.some(({ name }) => name === column);
/** The dates a curator gives. `parts` are names of their cells without the prefix; all when none is named. */
export const datesGiven = (...parts) => columnsWhere(({ name }, table) => {
    const part = (table === 'events' ? /^date_(.+)$/ : /^said_(.+)$/).exec(name)?.[1];
    return part !== undefined && (parts.length === 0 || parts.includes(part));
}, ['events', 'quotes']);
export const idsGiven = [
    'articles.article_id',
    'actors.actor_id',
    'events.event_id',
    'quotes.quote_id',
];
/** Columns that refer to a row of another table, in the given tables or in all. */
export const referring = (names = tableNames) => columnsWhere(({ references }) => references !== undefined, names);
/** Words with a place in an article’s text. */
export const passageTexts = columnsWhere(({ name }, table) => (name === 'text' || name === 'title_as_printed') && has(table, 'char_start'));
/** Words of the articles that a curator quotes. */
const quoted = [
    'actor_roles.title_as_printed',
    'actor_mentions.text',
    'event_mentions.text',
    'quotes.text',
    'quote_segments.text',
    'quotation_marks.text',
    'code_examples.text',
    ...datesGiven('source'),
];
/** Every date of the release: value, bounds, precision and kind. */
export const dateCells = columnsWhere(({ name }, table) => {
    const [, group, part] = /^(.+)_(edtf|earliest|latest|precision|basis|kind)$/.exec(name) ?? [];
    return part !== undefined && has(table, `${group ?? ''}_earliest`);
});
/** What the checks of an area guard, unless a check says otherwise itself. */
const ofArea = {
    project: ['articles'],
    json: curated,
    record: curated,
    corpus: ['articles', 'blocks'],
    date: datesGiven(),
    id: idsGiven,
    reference: referring(curated),
    anchor: quoted,
    vocabulary: ['vocabularies'],
    actor: ['actors'],
    mention: ['actor_mentions'],
    judgement: columnsWhere(({ name }, table) => name === 'note' || name.startsWith('confidence') ? has(table, 'confidence') : false),
    event: ['events'],
    quote: ['quotes'],
    stance: ['stances'],
    pass: ['reliability', 'adjudications'],
    adjudication: ['adjudications'],
    exception: ['articles'],
    release: tableNames,
};
/** What a check guards: as it says itself, else by the area of its id. Empty for an area that nobody has described. */
export const coverageOf = ({ id, covers }) => covers ?? ofArea[id.slice(0, id.indexOf('/'))] ?? [];
/** Which columns of a table a check guards: none named means the row as a whole; undefined, that it does not. */
export function columnsCovered(check, table) {
    const ofTable = coverageOf(check).filter((each) => each.split('.')[0] === table);
    if (ofTable.length === 0)
        return undefined;
    return ofTable.flatMap((each) => each.split('.')[1] ?? []);
}
