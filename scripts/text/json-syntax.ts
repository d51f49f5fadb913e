import { parse } from '@humanwhocodes/momoa';
import { codePointsOf } from './code-points.js';

/** A string, and the colon after it if it is a key. */
export const stringInSource = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

interface SyntaxProblem extends Error {
  readonly offset: number;
}
const isSyntaxProblem = (error: unknown): error is SyntaxProblem =>
  error instanceof Error && 'offset' in error && typeof error.offset === 'number';

/** What stands at an offset where a text stops being JSON. */
export const unexpectedAt = (source: string, offset: number): string => {
  const character = codePointsOf(source.slice(offset, offset + 2))[0];
  return character === undefined
    ? 'the file ends too early'
    : `${JSON.stringify(character)} is not expected here`;
};

/** Where the parser that knows places accepts what JSON.parse refuses: a control character that a string does not escape. */
function controlCharacterIn(source: string): number {
  for (const { 0: string, index } of source.matchAll(stringInSource)) {
    const at = string.search(/[\0-\x1f]/);
    if (at >= 0) return index + at;
  }
  return 0;
}

/** The offset at which a text stops being JSON. JSON.parse does not tell everywhere. Undefined when it is nested too deeply. */
export function syntaxErrorIn(source: string): number | undefined {
  try {
    parse(source, { mode: 'json' });
    return controlCharacterIn(source);
  } catch (error) {
    if (isSyntaxProblem(error))
      return error.message.includes('end of input') ? source.length : error.offset;
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
