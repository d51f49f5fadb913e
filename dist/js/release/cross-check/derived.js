import { claimsOf } from './claims.js';
const named = (fact) => fact.replace(/^.*? of /, '');
/** What follows from a claim, so that files that give only a part of a fact, or give it in another form, are held to it. */
function derived({ fact, value, file }, card) {
    if (fact === 'date')
        return claimsOf(file, [['year', value.slice(0, 4)]]);
    if (/^(?:identifier|place|name|address) of /.test(fact))
        return claimsOf('the descriptor elsewhere', [[fact, named(fact)]]);
    if (fact.startsWith('statement '))
        return claimsOf('DATA_CARD.md', [[fact, card.includes(value) ? value : 'not in it']]);
    if (fact.startsWith('codes of vocabulary/')) {
        const id = named(fact);
        return claimsOf('the codes', [
            [`whether ${id} is an enumeration`, true],
            [`key field of ${id}`, { '@id': `${id}/name` }],
            [
                `fields of ${id}`,
                ['name', 'description'].map((part) => [`${id}/${part}`, part, 'sc:Text']),
            ],
        ]);
    }
    return [];
}
export const derivedClaims = (claims, card) => claims.flatMap((claim) => derived(claim, card));
