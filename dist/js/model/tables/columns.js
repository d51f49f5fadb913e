import { z } from 'zod';
import { codes } from '../codes.js';
import { idPatterns } from '../fields.js';
/** Beside zod's own registry, because Ajv's strict mode refuses keywords it does not know. */
export const columnRegistry = z.registry();
/** No line break of any kind, no other control character, no tab; nor a byte order mark in front, which readers swallow. */
const cell = /^[^\ufeff\u0000-\u001f\u007f\u0085\u2028\u2029][^\u0000-\u001f\u007f\u0085\u2028\u2029]*$/;
/** Members of a list are joined by semicolons in CSV. */
const listMember = /^[^\ufeff;\u0000-\u001f\u007f\u0085\u2028\u2029][^;\u0000-\u001f\u007f\u0085\u2028\u2029]*$/;
function column(schema, type, facts, more = {}) {
    const { title, description, example } = facts;
    const described = schema.meta({ title, description, examples: [example] });
    const { vocabulary, isFreeText = false } = more;
    columnRegistry.add(described, {
        ...facts,
        type,
        nullable: false,
        isFreeText,
        ...(vocabulary === undefined ? {} : { vocabulary }),
    });
    return described;
}
/** The same column with missing cells allowed. */
export function nullable(schema) {
    const facts = columnRegistry.get(schema);
    if (!facts)
        throw new Error('Only a column can be made nullable.');
    const { title, description, example } = facts;
    const wrapped = schema.nullable().meta({ title, description, examples: [example] });
    columnRegistry.add(wrapped, { ...facts, nullable: true });
    return wrapped;
}
export const text = (facts) => column(z.string().regex(cell), 'text', facts, { isFreeText: true });
/** A token made by the pipeline: ids, file names, digests. */
export const token = (pattern, facts) => column(z.string().regex(pattern), 'text', facts);
export const code = (vocabulary, facts) => column(z.enum(codes[vocabulary]), 'text', facts, { vocabulary });
export const codeList = (vocabulary, facts) => column(z.array(z.enum(codes[vocabulary])), 'list', facts, { vocabulary });
export const textList = (facts) => column(z.array(z.string().regex(listMember)), 'list', facts);
export const integer = (facts) => column(z.int().min(0).max(2147483647), 'integer', facts);
/** A measured value, rounded by whoever makes the row, so that every platform writes the same digits. */
export const number = (facts) => column(z.number(), 'number', facts);
/** A point of a scale that may lie below zero. */
export const scalePoint = (least, most, facts) => column(z.int().min(least).max(most), 'integer', facts);
export const boolean = (facts) => column(z.boolean(), 'boolean', facts);
/** A calendar day, held to the calendar by zod and by Ajv's format alike. */
export const date = (facts) => column(z.iso.date(), 'date', facts);
export const articleIdColumn = (description = 'The article.') => token(idPatterns.article, {
    title: 'Article',
    description,
    example: 'A001',
    references: 'articles.article_id',
});
export const eventIdColumn = (description) => token(idPatterns.event, {
    title: 'Event',
    description,
    example: 'E012',
    references: 'events.event_id',
});
export const quoteIdColumn = (description) => token(idPatterns.quote, {
    title: 'Quote',
    description,
    example: 'Q009',
    references: 'quotes.quote_id',
});
export const actorIdColumn = (title, description) => token(idPatterns.actor, {
    title,
    description,
    example: 'anatoly-antonov',
    references: 'actors.actor_id',
});
export const blockIdColumn = (description = 'The block that holds the passage.') => token(/^A[0-9]{3}-B[0-9]{2,}$/, {
    title: 'Block',
    description,
    example: 'A001-B07',
    references: 'blocks.block_id',
});
/** An id that is this table's own key refers to nothing. */
export const ownId = (pattern, title, example) => token(pattern, { title, description: `Identifies the row; never reused.`, example });
export const derivedId = (pattern, title, example) => token(pattern, {
    title,
    description: 'Identifies the row within this version; derived by sequence, so it may change with a new version.',
    example,
    isSequence: true,
});
