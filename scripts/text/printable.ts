/** Controls, and characters nobody sees: a file from elsewhere must not steer the terminal it is reported on. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

export const printable = (text: string): string =>
  text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** "an event", "a quote". */
export const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

const longest = 120;

/** A value as JSON on one line, cut to 120 characters. */
export function show(value: unknown): string {
  let text: string;
  try {
    text = value === undefined ? 'nothing' : JSON.stringify(value);
  } catch {
    // Only nesting that no release has exhausts the stack.
    text = 'a value nested too deeply to show';
  }
  const characters = Array.from(printable(text.slice(0, 4 * longest)));
  return characters.length <= longest
    ? characters.join('')
    : `${characters.slice(0, longest - 1).join('')}…`;
}

/** What a library said when it could not read a file, on one line. */
export const reasonOf = (thrown: unknown): string =>
  printable((thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '').slice(
    0,
    200,
  );
