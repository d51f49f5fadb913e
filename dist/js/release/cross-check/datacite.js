import { claimsOf } from './claims.js';
const entities = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#9;': '\t',
    '&#10;': '\n',
    '&#13;': '\r',
};
const unescaped = (text) => text.replaceAll(/&#?\w+;/g, (entity) => entities[entity] ?? entity);
/** Texts of all elements of a name, in their order. The file is our own, one element to a line, so lines suffice. */
const textsOf = (xml, name) => [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => unescaped(text));
/** What datacite.xml says; without the file, that there is no DOI. */
export function dataCiteClaims(xml) {
    const file = 'datacite.xml';
    if (xml === undefined)
        return claimsOf(file, [['doi', undefined]]);
    const start = xml.indexOf('<relatedItems>');
    const own = start === -1 ? xml : xml.slice(0, start);
    const related = start === -1 ? '' : xml.slice(start);
    return claimsOf(file, [
        ['doi', textsOf(own, 'identifier')[0]],
        ['creators', textsOf(own, 'creatorName')],
        ['title', textsOf(own, 'title')[0]],
        ['year', textsOf(own, 'publicationYear')[0]],
        ['keywords', textsOf(own, 'subject')],
        ['date', textsOf(own, 'date')[0]],
        ['version', textsOf(own, 'version')[0]],
        ['licence', /rightsIdentifier="([^"]*)"/.exec(own)?.[1]],
        ['licence address', /rightsURI="([^"]*)"/.exec(own)?.[1]],
        ['kind of work', /resourceTypeGeneral="([^"]*)"/.exec(own)?.[1]?.toLowerCase()],
        ['abstract', textsOf(own, 'description')[0]],
        ['sources', textsOf(related, 'title')],
    ]);
}
