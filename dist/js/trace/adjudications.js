import { rowsIn, textIn } from './source.js';
const namings = {
    quotes: { unit: 'quote', by: ['quote_id'] },
    stances: { unit: 'stance', by: ['quote_id', 'issue'], more: 'holder_id' },
    events: { unit: 'event', by: ['event_id'] },
    actor_mentions: { unit: 'actor_mention', by: ['article_id', 'actor_id'], more: 'char_start' },
};
function concerns({ table, row }, { unit, by, more }, decided) {
    const named = textIn(decided, 'record') ?? '';
    const name = by.map((column) => String(row[column])).join('/');
    // The stances of a quote are shown with it.
    if (table === 'quotes' && decided['unit'] === 'stance')
        return named.startsWith(`${name}/`);
    if (decided['unit'] !== unit)
        return false;
    return named === name || (more !== undefined && named === `${name}/${String(row[more])}`);
}
/**
 * What was decided about a published record where the passes differed. Null when the release tells of no decisions, or
 * when records of this kind are not coded twice.
 */
export function adjudicationsOf(source, record) {
    const naming = namings[record.table];
    const decided = rowsIn(source, 'adjudications');
    if (!naming || decided.length === 0)
        return null;
    return decided
        .filter((row) => row['pass'] === 'both' && concerns(record, naming, row))
        .map((row) => ({
        unit: textIn(row, 'unit') ?? '',
        record: textIn(row, 'record') ?? '',
        variable: textIn(row, 'variable') ?? '',
        first: textIn(row, 'first') ?? null,
        second: textIn(row, 'second') ?? null,
        published: textIn(row, 'published') ?? null,
        reason: textIn(row, 'reason') ?? '',
    }));
}
