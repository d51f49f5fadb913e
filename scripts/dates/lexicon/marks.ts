import { kinds } from './characters.js';
import { lexemeIdOf } from './lexicon.js';

const idOf = (mark: string): number => lexemeIdOf(mark) ?? lexemeIdOf('*') ?? 0;
/** Ids of the marks of ASCII. */
const marks = Uint16Array.from({ length: 0x80 }, (_, code) => idOf(String.fromCharCode(code)));

/** Id of the lexeme of a mark; all apostrophes are one, all quotation marks, all dashes. */
export function idOfMark(code: number, kind: number): number {
  if (kind === kinds.apostrophe) return idOf("'");
  if (kind === kinds.quote) return idOf('"');
  if (kind === kinds.dash) return idOf('-');
  return marks[code] ?? idOf(String.fromCharCode(code));
}
