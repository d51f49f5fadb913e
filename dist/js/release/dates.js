import { edtfBounds } from '../dates/edtf.js';
import { edtfOf, precisionOf } from '../dates/interval.js';
const noDate = {
    edtf: null,
    earliest: null,
    latest: null,
    precision: null,
    basis: null,
    kind: null,
};
/** Cells by name, each with the name of its date group before it. */
export function prefixed(name, cells) {
    const entries = Object.entries(cells).map(([key, value]) => [`${name}_${key}`, value]);
    return Object.fromEntries(entries);
}
/** An article is published once and a page rendered once, so differing bounds are a window. */
export function pageDateCells(name, dated) {
    if (!dated)
        return prefixed(name, noDate);
    const { edtf, bounds, basis } = dated;
    const kind = bounds.earliest === bounds.latest ? null : 'window';
    return prefixed(name, { edtf, ...bounds, precision: precisionOf(bounds), basis, kind });
}
function sourceCells(date, span) {
    return {
        source: span?.text ?? null,
        note: date?.note ?? null,
        source_start: span?.byteStart ?? null,
        source_end: span?.byteEnd ?? null,
    };
}
export function curatedDateCells(name, date, span) {
    const source = prefixed(name, sourceCells(date, span));
    if (!date)
        return { ...prefixed(name, noDate), ...source };
    const bounds = edtfBounds(date.edtf);
    const cells = {
        edtf: date.edtf,
        ...bounds,
        precision: precisionOf(bounds),
        basis: date.basis,
        kind: date.kind ?? null,
    };
    return { ...prefixed(name, cells), ...source };
}
/** Words that another quote reports were said by the time that one was. Undefined where nothing bounds it. */
export function saidByReport({ id, said }) {
    const latest = said ? edtfBounds(said.edtf).latest : null;
    if (!said || latest === null)
        return undefined;
    return {
        edtf: edtfOf({ earliest: null, latest }),
        kind: 'window',
        basis: said.basis === 'outside' ? 'outside' : 'inferred',
        note: `Not after ${id}, which reports it.`,
    };
}
/** Words without a date of their own were said by the time the article was published. */
export function saidByPublication(article) {
    const published = article.publication.published;
    const latest = published?.bounds.latest ?? null;
    if (!published || latest === null)
        return undefined;
    const bounds = { earliest: null, latest };
    return {
        edtf: edtfOf(bounds),
        kind: 'window',
        basis: published.basis === 'outside' ? 'outside' : 'inferred',
    };
}
