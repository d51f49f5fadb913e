/** How labels call the two states: the US and, of 1972, Soviet. */
const shorter: ReadonlyMap<string, RegExp> = new Map([
  ['the United States', /\b(?:US|American)\b/u],
  ['Russia', /\b(?:Russian|Soviet)\b/u],
]);

/** Whether words name an actor, by its name in a sentence or without the word that leads it there. */
export const isNamedIn = (words: string, name: string): boolean =>
  words.toLowerCase().includes(name.replace(/^(?:the|an?|some|so-called) /u, '').toLowerCase()) ||
  (shorter.get(name)?.test(words) ?? false);
