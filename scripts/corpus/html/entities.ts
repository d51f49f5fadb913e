import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** Reads the character reference at an ampersand: what it stands for and its length, 0 where it is none. */
export function entityReader(raw: string): (at: number) => { characters: string; length: number } {
  let characters = '';
  let length = 0;
  const decoder = new HtmlEntityDecoder((codePoint, consumed) => {
    characters += String.fromCodePoint(codePoint);
    length = consumed;
  });
  return (at) => {
    characters = '';
    length = 0;
    decoder.startEntity(DecodingMode.Legacy);
    if (decoder.write(raw, at + 1) < 0) decoder.end();
    return { characters, length };
  };
}

/** How far from the end of a character reference its ampersand may be; more digits than that are no one’s. */
const longest = 64;

/** Moves an offset that stands inside a character reference in front of it: the parser, at times, cuts text there. */
export function outsideEntities(raw: string): (offset: number) => number {
  const entityAt = entityReader(raw);
  return (offset) => {
    const from = Math.max(0, offset - longest);
    const at = raw.slice(from, offset).lastIndexOf('&');
    return at >= 0 && from + at + entityAt(from + at).length > offset ? from + at : offset;
  };
}
