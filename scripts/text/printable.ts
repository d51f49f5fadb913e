import { systemReason } from './system-words.js';

/**
 * Controls, and characters nobody sees: a file from elsewhere must neither steer the terminal it is reported on nor look like
 * another.
 */
const unseen = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;
const anyUnseen = new RegExp(unseen, 'gu');
/** Line feeds and tabs lay out what the program prints. */
const unseenButLayout = new RegExp(`(?![\\n\\t])${unseen}`, 'gu');
/** So do the escapes that style a trace on a terminal (ECMA-48 SGR). */
const unseenButStyle = new RegExp(`(?![\\n\\t]|\\u001b\\[\\d+m)${unseen}`, 'gu');

const named = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Text from elsewhere, for one line. */
export const printable = (text: string): string => text.replace(anyUnseen, named);

/** Text in lines that the program laid out. */
export const printableLines = (text: string): string => text.replace(unseenButLayout, named);

/** The same, with the program’s own styling. */
export const printableStyled = (text: string): string => text.replace(unseenButStyle, named);

/** JSON in which every character can be seen, and which reads back as the value; with `indent` 0 on one line. */
export const printableJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(unseenButLayout, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** A name as somebody gave it; one that is empty would not be seen. */
export const givenName = (name: string): string => (name === '' ? '""' : name);

/** "an event", "a quote". */
export const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

const longest = 120;

/** Text for one line, cut to 120 characters. */
export function cut(text: string): string {
  const characters = Array.from(printable(text.slice(0, 4 * longest)));
  return characters.length <= longest
    ? characters.join('')
    : `${characters.slice(0, longest - 1).join('')}…`;
}

/** A value as JSON on one line, cut to 120 characters. */
export function show(value: unknown): string {
  let text: string;
  try {
    text = value === undefined ? 'nothing' : JSON.stringify(value);
  } catch {
    // Only nesting that no release has exhausts the stack.
    text = 'a value nested too deeply to show';
  }
  return cut(text);
}

/** Why something could not be done, to follow a colon: what the system says, or a library, on one line. */
export const reasonOf = (thrown: unknown): string =>
  printable(
    systemReason(thrown) ??
      (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ??
      '',
  ).slice(0, 200);
