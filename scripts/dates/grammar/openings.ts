import { classesOf, type Lexeme, wordClass } from '../lexicon/lexeme.js';
import { allLexemes, lexemeIdOf } from '../lexicon/lexicon.js';
import { vaguePhrases } from '../lexicon/phrases.js';
import type { Tokens } from '../lexicon/tokens.js';

/** Every class an expression without a modifier can begin with. */
export const startClasses = classesOf(
  'month weekday digits ordinal cardinal determiner holiday decade abbreviation season fiscal unit deictic quantity dayPart frequency clock vague',
);
const anyStart = startClasses | wordClass.approximator | wordClass.phase;

/** These begin nearly nothing by themselves: the word after them says whether it is worth a look. */
const weak = wordClass.determiner | wordClass.vague;

const phrases = [...vaguePhrases.values()].flat().map(({ words }) => words);
const alone = new Set(phrases.flatMap((words) => (words.length === 1 ? words : [])));

const kinds = { closed: 0, open: 1, byNext: 2, byDigits: 3 } as const;

function kindOf({ word, classes }: Lexeme): number {
  if (word === "'") return kinds.byDigits;
  if ((classes & anyStart) === 0) return kinds.closed;
  return (classes & anyStart & ~weak) !== 0 || alone.has(word) ? kinds.open : kinds.byNext;
}

/** By lexeme: what it can do at the beginning, and whether it is the second word of a vague phrase. */
const openings = Uint8Array.from(allLexemes, kindOf);
const isSecond = new Uint8Array(allLexemes.length);
const isAlone = Uint8Array.from(allLexemes, ({ word }) => (alone.has(word) ? 1 : 0));
for (const [, second] of phrases) if (second !== undefined) isSecond[lexemeIdOf(second) ?? 0] = 1;
const the = lexemeIdOf('the');

const idle = classesOf('preposition approximator punctuation determiner vague');

/** Whether a word of some temporal class follows a determiner, over at most two more; most articles of a text end here. */
export function determinesTime(tokens: Tokens, index: number): boolean {
  let at = index;
  let classes = tokens.classes(at);
  while (at < index + 2 && classes & wordClass.determiner && (classes & ~idle) === 0) {
    at += 1;
    classes = tokens.classes(at);
  }
  return (classes & ~idle) !== 0 || tokens.is(at, "'");
}

/** Whether a word, or the one behind its article, can put an expression early or late: the end of, the latter half of. */
export function opensPhase(tokens: Tokens, index: number): boolean {
  const at = tokens.id(index) === the ? index + 1 : index;
  return tokens.has(at, wordClass.phase) || tokens.is(at + 1, 'half');
}

/** Whether a vague phrase can begin at a token, by its first two words. */
export const opensVague = (tokens: Tokens, index: number): boolean =>
  isAlone[tokens.id(index)] === 1 || isSecond[tokens.id(index + 1)] === 1;

function opensByNext(tokens: Tokens, index: number, id: number): boolean {
  if (isSecond[tokens.id(index + 1)] === 1) return true;
  if (!tokens.has(index, wordClass.determiner)) return false;
  return determinesTime(tokens, index + 1) || (id === the && opensPhase(tokens, index));
}

/** The first token from there on at which an expression can begin: one word in ten. */
export function nextOpening(tokens: Tokens, from: number): number {
  let at = from;
  for (; at < tokens.count; at += 1) {
    const id = tokens.id(at);
    const kind = openings[id];
    if (kind === kinds.closed) continue;
    if (kind === kinds.open) return at;
    if (kind === kinds.byNext ? opensByNext(tokens, at, id) : tokens.has(at + 1, wordClass.digits))
      return at;
  }
  return at;
}
