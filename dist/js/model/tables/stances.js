import { actorIdColumn, code, quoteIdColumn, scalePoint } from './columns.js';
import { judgementColumns } from './groups.js';
import { defineTable } from './table.js';
export const stances = defineTable({
    name: 'stances',
    title: 'Stances',
    rowIs: 'a position that a quote takes on an issue, for one holder',
    description: 'The definition of each issue says what +2 means; −2 is its opposite. A quote that takes no position on a scaled issue has no row, and four issues are topics only.',
    key: ['quote_id', 'holder_id', 'issue'],
}, {
    quote_id: quoteIdColumn('The quote.'),
    holder_id: actorIdColumn('Holder', 'Whose position it is: the party spoken for, which may differ from the speaker.'),
    issue: code('issue', {
        title: 'Issue',
        description: 'What it is about.',
        example: 'south_site',
    }),
    stance: scalePoint(-2, 2, {
        title: 'Stance',
        description: 'From −2 to 2, by what +2 means for the issue; 0 is expressly undecided or balanced.',
        unit: 'points of an ordinal scale',
        example: -2,
    }),
    stance_basis: code('stance_basis', {
        title: 'Stance basis',
        description: 'Whether the words take the position or it follows from them in one step.',
        example: 'explicit',
    }),
    ...judgementColumns(),
});
