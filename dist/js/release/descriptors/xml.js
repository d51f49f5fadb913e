export const element = (name, content, attributes = {}) => ({ name, attributes, content });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** Characters that XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** Text as XML 1.0 writes it, in content and in attributes alike. @throws Error for a character that XML cannot hold. */
export function escapeXml(text) {
    if (unwritable.test(text))
        throw new Error(`XML cannot hold ${JSON.stringify(text)}.`);
    return text.replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}
function lines({ name, attributes = {}, content }, indent) {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    const open = `${indent}<${name}${pairs.join('')}>`;
    if (typeof content === 'string')
        return [`${open}${escapeXml(content)}</${name}>`];
    return [open, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}
/** An XML 1.0 document in UTF-8, one element to a line. */
export const xmlDocument = (root) => `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
