import { codeOf, rowWhere } from './record.js';
import { numberIn, textIn } from './source.js';
const longest = 72;
const shortened = (text) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
const listed = (parts) => parts.filter((part) => part !== '').join(', ');
/** What +2 on an issue means, from its definition. */
export const plusTwoOf = (definition) => /Stance \+2: ([^.]+)\./.exec(definition)?.[1];
const signed = (value) => value === undefined ? '' : value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
const textColumns = ['label', 'name', 'title', 'content', 'text', 'title_as_printed', 'reason'];
/** How a record of a kind is told in one line. `cell` reads a text of the row, `actor` the name of the actor in a cell. */
const summaries = {
    articles: (cell) => listed([
        cell('title') || '(no title)',
        cell('agency') || cell('publisher'),
        cell('published_edtf'),
    ]),
    blocks: (cell) => `${cell('role')}: “${shortened(cell('text'))}”`,
    actors: (cell) => listed([cell('name'), cell('kind')]),
    events: (cell) => listed([cell('label'), cell('status'), cell('date_edtf')]),
    quotes: (cell, actor) => `${actor('speaker_id')}: “${shortened(cell('content'))}”`,
    event_participants: (cell, actor) => listed([actor('actor_id'), cell('role'), cell('side'), cell('presence')]),
    dyads: (_, actor, { directed }) => `${actor('state_a')} ${directed === true ? '→' : '–'} ${actor('state_b')}`,
    stances: (cell, actor, row, source) => {
        const issue = codeOf(source, 'issue', cell('issue'));
        const meaning = plusTwoOf(issue.definition);
        const position = listed([signed(numberIn(row, 'stance')), cell('stance_basis')]);
        return `${actor('holder_id')} on ${issue.label}: ${position}${meaning === undefined ? '' : ` (+2: ${meaning})`}`;
    },
    time_expressions: (cell) => `“${cell('text')}” ${cell('value_edtf') || cell('timex_value')}`,
};
/** One line that tells a reader which record it is. */
export function summaryOf(source, { table, row }) {
    const cell = (column) => textIn(row, column) ?? '';
    const actor = (column) => textIn(rowWhere(source, 'actors', 'actor_id', cell(column)), 'name') ?? cell(column);
    const summary = summaries[table];
    if (summary)
        return summary(cell, actor, row, source);
    const words = textColumns.map(cell).find((text) => text !== '');
    return shortened(words ?? '');
}
