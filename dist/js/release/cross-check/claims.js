import { byCodePoint } from '../../model/order.js';
/** What is claimed where a file should state a fact and does not. */
const nothing = 'nothing';
/** A value as claims are compared: a text as it is, a list in its order, `nothing` where there is none. */
export function said(value) {
    if (value === undefined || value === null || value === '')
        return nothing;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** The claims that a file makes, from facts, values and pointers. */
export const claimsOf = (file, facts) => facts.map(([fact, value, pointer]) => ({
    fact,
    value: said(value),
    file,
    ...(pointer === undefined ? {} : { pointer }),
}));
/** Claims of the released files themselves. */
export const ofTheFile = (claims) => claims.map((claim) => ({ ...claim, isOfTheFile: true }));
export const sorted = (values) => [...values].sort(byCodePoint);
/** The claim of the file itself; among descriptors alone, the first of those that most of them make. */
function reference(claims) {
    const ofTheFile = claims.find(({ isOfTheFile }) => isOfTheFile);
    if (ofTheFile)
        return ofTheFile;
    const votes = (claim) => claims.filter(({ value }) => value === claim.value).length;
    return claims.reduce((best, claim) => (votes(claim) > votes(best) ? claim : best), claims[0]);
}
const mostShown = 160;
const shown = (value) => value.length > mostShown ? `${value.slice(0, mostShown - 1)}…` : value;
const fix = 'Run the release again; descriptors are generated, and are never edited by hand. If it comes back, the generator is at fault.';
/** Where two files state the same fact otherwise. `documents` tells lines and columns of JSON files. */
export function disagreements(claims, documents) {
    const byFact = new Map();
    for (const claim of claims) {
        const others = byFact.get(claim.fact);
        if (others)
            others.push(claim);
        else
            byFact.set(claim.fact, [claim]);
    }
    return [...byFact.values()].flatMap((same) => {
        const expected = reference(same);
        return same
            .filter(({ value }) => value !== expected.value)
            .map(({ fact, value, file, pointer }) => ({
            check: 'descriptor/differs',
            severity: 'error',
            file: `dist/${file}`,
            ...(pointer === undefined ? {} : { pointer, ...documents.get(file)?.locate(pointer) }),
            message: `${file}: ${fact} is ${shown(value)}.`,
            expected: `${shown(expected.value)}, as ${expected.file} ${expected.isOfTheFile ? 'is' : 'says'}`,
            fix,
        }));
    });
}
