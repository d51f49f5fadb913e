/** An XML element: its name, its attributes, and either text or further elements. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

export const element = (
  name: string,
  content: Element['content'],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({ name, attributes, content });

const entities: Readonly<Record<string, string>> = {
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
export function escapeXml(text: string): string {
  if (unwritable.test(text)) throw new Error(`XML cannot hold ${JSON.stringify(text)}.`);
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

function lines({ name, attributes = {}, content }: Element, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}>`;
  if (typeof content === 'string') return [`${open}${escapeXml(content)}</${name}>`];
  return [open, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/** An XML 1.0 document in UTF-8, one element to a line. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
